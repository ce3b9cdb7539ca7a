/** <hb-saved-data>: what the browser keeps; take it out, bring it in, delete it. */
import { parseKey } from "../../assets/storage/keys.js";
import { createBringIn } from "./bring-in.js";
import { createNamer, createStored } from "./stored.js";
import { createTakeOut } from "./take-out.js";
import { createWipe } from "./wipe.js";

class SavedData extends HTMLElement {
  #stored = null;
  #refresh = () => this.#stored.show();

  connectedCallback() {
    if (!this.#stored) this.#build();
    // Another tab may add to the list while it is looked at.
    window.addEventListener("storage", this.#refresh);
    this.#refresh();
  }

  disconnectedCallback() {
    window.removeEventListener("storage", this.#refresh);
  }

  #build = () => {
    const { content } = this.querySelector("template");
    const titles = new Map([...content.querySelectorAll("[data-record]")].map((link) => [link.dataset.record, link]));
    const nameOf = createNamer((record) => titles.get(record)?.cloneNode(true) ?? null);
    const called = (entry) => nameOf({ ...entry, ...parseKey(entry.key) }).called;
    this.#stored = createStored(nameOf);
    this.append(this.#stored.element, createTakeOut(), createBringIn(called, this.#refresh), createWipe(this.#refresh));
  };
}

customElements.define("hb-saved-data", SavedData);
