/**
 * <hb-copy data-text="…">: copies a text. The button says that it was done, and
 * a status region tells it to those who do not see it.
 */
import { copyText } from "../../assets/clipboard.js";
import { t } from "./words.js";

const SHOWN_FOR = 2500;

class Copy extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.status = this.querySelector("[role=status]");
    this.button.addEventListener("click", () => this.copy());
  }

  async copy() {
    const done = await copyText(this.dataset.text);
    this.toggleAttribute("data-done", done);
    this.status.textContent = t(done ? "copy.done" : "copy.failed");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.removeAttribute("data-done");
      this.status.textContent = "";
    }, SHOWN_FOR);
  }
}

customElements.define("hb-copy", Copy);
