/** One phrase: the server's situation, and its words folded below. */
import { words } from "../../assets/dom.js";
import { nearest } from "./difference.js";

export class CardView {
  #element;
  #details;
  /** @type {{zh: string[], en: string[], more: string[]}} */
  #accept;

  /** @param {HTMLElement} element  li.hb-trainer-card */
  constructor(element) {
    const { phrase, revision, accept } = element.dataset;
    this.#element = element;
    this.#details = element.querySelector("details");
    this.#accept = JSON.parse(accept);
    this.id = phrase;
    this.revision = Number(revision);
    this.group = element.closest("[data-group]").dataset.group;
    this.heading = element.querySelector(".hb-trainer-cue");
    this.heading.tabIndex = -1;
    this.answer = element.querySelector(".hb-trainer-words");
    this.answer.tabIndex = -1;
    this.cue = words(element.querySelector(".hb-trainer-ask"));
  }

  /** Puts what scripts add around the words. @param {{desk: Element, actions: Element}} parts */
  hold({ desk, actions }) {
    if (desk.nextElementSibling !== this.#details) this.#details.before(desk);
    if (actions.previousElementSibling !== this.#details) this.#details.after(actions);
  }

  set current(isCurrent) {
    this.#element.toggleAttribute("data-current", isCurrent);
  }

  set open(isOpen) {
    this.#details.open = isOpen;
  }

  /** The words to learn, each with the way to its place in the book. @param {"zh" | "en"} lang */
  models(lang) {
    const links = [...this.answer.querySelectorAll(".hb-trainer-link")];
    return this.#accept[lang].map((text, i) => ({ text, url: links[i].href }));
  }

  /** How near typed words come, and to which; right in either language, as in a quiz. @param {string} typed @param {"zh" | "en"} lang */
  mark(typed, lang) {
    const { zh, en, more } = this.#accept;
    return nearest(typed, [...(lang === "zh" ? [...zh, ...en] : [...en, ...zh]), ...more]);
  }
}
