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
    this.link.addEventListener("focus", () => this.link.matches(":focus-visible") && !this.byFinger && this.show());
    this.addEventListener("focusout", () => this.hide());
    this.addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
    this.link.addEventListener("click", (event) => this.press(event));
  }

  /** The first tap of a finger shows the meaning, the second follows the link. */
  press(event) {
    if (!this.byFinger || !this.bubble.hidden) return;
    event.preventDefault();
    this.link.focus();
    this.show();
  }

  show() {
    this.bubble.hidden = false;
    this.bubble.style.setProperty("--hb-shift", "0px");
    const { left, right } = this.bubble.getBoundingClientRect();
    const over = right - (document.documentElement.clientWidth - MARGIN);
    const shift = over > 0 ? -Math.min(over, left - MARGIN) : Math.max(0, MARGIN - left);
    this.bubble.style.setProperty("--hb-shift", `${shift}px`);
  }

  hide() {
    this.bubble.hidden = true;
  }
}

customElements.define("hb-term", Term);
