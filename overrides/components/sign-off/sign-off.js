/**
 * <hb-sign-off>: the door to what signs a chapter. A page is often opened for one
 * rule only, so the rest comes when there is something signed to compare, or when
 * the reader gets near the end.
 */
import { readSetting } from "../../assets/settings.js";

/** How far below the window the panel may be when its script is fetched. */
const NEAR = "800px";

class SignOff extends HTMLElement {
  #panel = null;
  #watch = null;

  connectedCallback() {
    if (this.#panel) return;
    this.button = this.querySelector("button");
    this.button.addEventListener("click", () => this.#open().then((panel) => panel.sign()));
    if (readSetting(`sign-off:${this.dataset.chapter}`)) this.#open();
    else this.#openWhenNear();
  }

  disconnectedCallback() {
    this.#watch?.disconnect();
  }

  #openWhenNear = () => {
    this.#watch = new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) this.#open();
    }, { rootMargin: NEAR });
    this.#watch.observe(this);
  };

  /** Once; another try if the network failed. */
  #open = () => {
    this.#watch?.disconnect();
    this.#panel ??= import("./panel.js").then(({ createPanel }) => createPanel(this));
    this.#panel.catch(() => (this.#panel = null));
    return this.#panel;
  };
}

customElements.define("hb-sign-off", SignOff);
