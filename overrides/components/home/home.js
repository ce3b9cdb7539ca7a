/**
 * <hb-home>: the door to “continue where you left off”. For somebody who never
 * began anything the page is as the server wrote it, and nothing more is fetched.
 */
import { once } from "../../assets/once.js";
import { hasSetting } from "../../assets/settings.js";

/** Records that a path is followed by. */
const FOLLOWED = /^(sign-off|checklist|quiz|paths|phrase-trainer):/;

class Home extends HTMLElement {
  connectedCallback() {
    this.querySelector("[data-part=go]").addEventListener("click", (event) => this.#begin(event));
    addEventListener("storage", this.#look);
    addEventListener("pageshow", this.#look);
    this.#look();
  }

  disconnectedCallback() {
    removeEventListener("storage", this.#look);
    removeEventListener("pageshow", this.#look);
  }

  #look = () => {
    if (hasSetting(FOLLOWED)) this.#open().catch(() => {});
  };

  #open = once(() => import("./progress.js").then(({ followPath }) => followPath(this)));

  /** Whoever begins here follows the path from now on. That is kept before the page is left. */
  #begin = async (event) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const { href } = event.currentTarget;
    if (isPlain) event.preventDefault();
    await this.#open().then((view) => view.choose()).catch(() => {});
    if (isPlain) location.href = href;
  };
}

customElements.define("hb-home", Home);
