/**
 * <hb-next-step>: at the end of a page that is a step of the reader's path, the
 * way on. The frame of every page has it; whoever follows no path is not even
 * sent the rest of this component.
 */
import { readSetting } from "../../assets/settings.js";

const CHOSEN = /"chosen":"[^"]/;

class NextStep extends HTMLElement {
  #isLoading = false;

  connectedCallback() {
    addEventListener("storage", this.#look);
    this.#look();
  }

  disconnectedCallback() {
    removeEventListener("storage", this.#look);
  }

  #look = () => {
    if (this.#isLoading || !CHOSEN.test(readSetting("paths:mine") ?? "")) return;
    this.#isLoading = true;
    import("./way.js").then(({ showWay }) => showWay(this)).catch(() => (this.#isLoading = false));
  };
}

customElements.define("hb-next-step", NextStep);
