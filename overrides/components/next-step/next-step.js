/**
 * <hb-next-step>: at the end of a page that is a step of the reader's path, the
 * way on. The frame of every page has it; whoever follows no path is not even
 * sent the rest of this component.
 */
import { once } from "../../assets/once.js";
import { readSetting } from "../../assets/settings.js";

const CHOSEN = /"chosen":"[^"]/;

class NextStep extends HTMLElement {
  connectedCallback() {
    addEventListener("storage", this.#look);
    this.#look();
  }

  disconnectedCallback() {
    removeEventListener("storage", this.#look);
  }

  #look = () => {
    if (CHOSEN.test(readSetting("paths:mine") ?? "")) this.#open().catch(() => {});
  };

  #open = once(() => import("./way.js").then(({ showWay }) => showWay(this)));
}

customElements.define("hb-next-step", NextStep);
