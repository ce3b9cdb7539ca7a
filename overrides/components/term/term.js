/**
 * <hb-term><a title="meaning">term</a></hb-term>: says what a term means where it stands.
 * Without scripts the title does, and the link leads to the glossary. With scripts a bubble
 * shows for mouse, keyboard and finger alike; pressing again follows the link.
 */
import { h } from "../../assets/dom.js";

const MARGIN = 8; // px between the bubble and the sides of the window

let count = 0;

class Term extends HTMLElement {
  connectedCallback() {
    this.link = this.querySelector("a");
    this.meaning = this.link.title;
    this.link.removeAttribute("title");
    const id = `hb-term-${(count += 1)}`;
    this.bubble = h("span", { class: "hb-term-bubble", id, role: "tooltip", hidden: true }, this.meaning);
    this.append(this.bubble);
    this.link.setAttribute("aria-describedby", id);
    this.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && this.show());
    this.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.hide());
    this.link.addEventListener("pointerdown", (event) => (this.byFinger = event.pointerType !== "mouse"));
    this.link.addEventListener("pointercancel", () => (this.byFinger = false));
    this.link.addEventListener("focus", () => this.link.matches(":focus-visible") && !this.byFinger && this.present());
    this.link.addEventListener("click", (event) => this.press(event));
    this.addEventListener("focusout", () => this.hide());
    // On the document, because a mouse shows the bubble without moving the focus.
    this.escape = (event) => event.key === "Escape" && this.hide();
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.escape);
  }

  /** The first tap of a finger shows the meaning, the second follows the link. */
  press(event) {
    const first = this.byFinger && this.bubble.hidden;
    if (first) {
      event.preventDefault();
      this.link.focus();
      this.present();
    }
    this.byFinger = false;
  }

  /** Show the bubble to somebody who does not point at it: it must not be below the tab bar. */
  present() {
    this.show();
    this.bubble.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  show() {
    this.bubble.hidden = false;
    document.addEventListener("keydown", this.escape);
    const { clientWidth } = document.documentElement;
    // Measured out of sight on the left: on the right it would widen a phone's page for good.
    this.shift(-clientWidth);
    const { left, width } = this.bubble.getBoundingClientRect();
    const wanted = Math.max(MARGIN, Math.min(left + clientWidth, clientWidth - MARGIN - width));
    this.shift(wanted - left - clientWidth);
  }

  /** @param {number} px from where the term starts */
  shift(px) {
    this.bubble.style.setProperty("--hb-shift", `${px}px`);
  }

  hide() {
    this.bubble.hidden = true;
    document.removeEventListener("keydown", this.escape);
  }
}

customElements.define("hb-term", Term);
