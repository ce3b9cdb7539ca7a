/**
 * <hb-copy data-text="…">: copies a text. The button says that it was done, and
 * a status region tells it to those who do not see it.
 */
import { t } from "../../assets/i18n.js";

const SHOWN_FOR = 2500;

/** The clipboard interface needs HTTPS; on plain HTTP the old command still works. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "hb-visually-hidden";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

class Copy extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.status = this.querySelector("[role=status]");
    this.button.addEventListener("click", () => this.copy());
  }

  async copy() {
    const done = await copy(this.dataset.text);
    this.button.focus();
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
