/**
 * <hb-home>: the door to “continue where you left off”. For somebody who never
 * began anything the page is as the server wrote it, and nothing more is fetched.
 */

/** Records that a path is followed by. */
const OURS = /^hb:(sign-off|checklist|quiz|paths|phrase-trainer):/;

/** Is there anything to show? Blocked storage has nothing. */
function hasRecords() {
  try {
    return Object.keys(localStorage).some((key) => OURS.test(key));
  } catch {
    return false;
  }
}

class Home extends HTMLElement {
  #view = null;

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
    if (!this.#view && hasRecords()) this.#open();
  };

  /** Once; another try if the network failed. */
  #open = () => {
    this.#view ??= import("./progress.js").then(({ followPath }) => followPath(this));
    this.#view.catch(() => (this.#view = null));
    return this.#view;
  };

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
