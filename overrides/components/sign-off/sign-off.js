/**
 * <hb-sign-off>: the door to what signs a chapter. A page is often opened for one
 * rule only, so the rest comes when there is something signed to compare, or when
 * the reader gets near the end.
 */
import { once } from "../../assets/once.js";
import { readSetting } from "../../assets/settings.js";

/** How far below the window the panel may be when its script is fetched. */
const NEAR = "800px";

class SignOff extends HTMLElement {
  #watch = null;

  connectedCallback() {
    if (!this.button) {
      this.button = this.querySelector("button");
      this.button.addEventListener("click", () => this.#open().then((panel) => panel.sign()));
    }
    if (readSetting(`sign-off:${this.dataset.chapter}`)) this.#open().catch(() => {});
    else this.#openWhenNear();
  }

  disconnectedCallback() {
    this.#watch?.disconnect();
  }

  #openWhenNear = () => {
    this.#watch = new IntersectionObserver((seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      this.#watch.disconnect();
      this.#open().catch(() => {});
    }, { rootMargin: NEAR });
    this.#watch.observe(this);
  };

  #open = once(() => import("./panel.js").then(({ createPanel }) => createPanel(this)));
}

customElements.define("hb-sign-off", SignOff);
