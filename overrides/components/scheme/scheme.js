/**
 * <hb-scheme>: one button that goes round automatic, light and dark.
 * The choice holds for this device; early.js applies it before the first paint.
 */
import { writeSetting } from "../../assets/settings.js";

const KEY = "hb:scheme";
const ROUND = { auto: "light", light: "dark", dark: "auto" };

function apply(scheme) {
  if (scheme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = scheme;
}

class Scheme extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.status = this.querySelector("[role=status]");
    this.show();
    this.button.addEventListener("click", () => this.next());
    // Another tab's choice holds here too.
    window.addEventListener("storage", (event) => {
      if (event.key !== KEY) return;
      apply(Object.keys(ROUND).includes(event.newValue) ? event.newValue : "auto");
      this.show();
    });
  }

  get current() {
    return document.documentElement.dataset.theme ?? "auto";
  }

  next() {
    const scheme = ROUND[this.current];
    apply(scheme);
    writeSetting("scheme", scheme === "auto" ? "" : scheme);
    this.show();
    // A changed name of the focused button is not announced everywhere; this is.
    this.status.textContent = this.dataset[scheme];
  }

  show() {
    const scheme = this.current;
    this.dataset.scheme = scheme;
    const label = `${this.dataset.name}${this.dataset[scheme]}`;
    this.button.setAttribute("aria-label", label);
    this.button.title = label;
  }
}

customElements.define("hb-scheme", Scheme);
