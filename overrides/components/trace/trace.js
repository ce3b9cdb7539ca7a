/**
 * <hb-trace>: narrows the table of facts by document, topic and words. A row one is sent to
 * is always shown.
 */
import { t } from "./words.js";

class Trace extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.status = this.form.querySelector("[role=status]");
    this.sections = [...this.querySelectorAll("section")];
    this.rows = [...this.querySelectorAll("tbody tr")].map((element) => ({
      element,
      topic: element.dataset.topic,
      document: element.closest("section").dataset.document,
      words: element.textContent.toLowerCase(),
    }));
    this.form.addEventListener("input", () => this.apply());
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.arrive = () => this.reveal(location.hash.slice(1));
    window.addEventListener("hashchange", this.arrive);
    this.apply();
  }

  disconnectedCallback() {
    window.removeEventListener("hashchange", this.arrive);
  }

  apply() {
    const { document: wanted, topic, words } = Object.fromEntries(new FormData(this.form));
    const needle = String(words).trim().toLowerCase();
    let shown = 0;
    for (const row of this.rows) {
      const fits = (!wanted || row.document === wanted) && (!topic || row.topic === topic) && row.words.includes(needle);
      row.element.hidden = !fits;
      shown += Number(fits);
    }
    // Tables and documents of which nothing is left go with their rows.
    for (const box of [...this.querySelectorAll("table"), ...this.sections]) {
      box.hidden = box.querySelector("tbody tr:not([hidden])") === null;
    }
    this.status.textContent = t("trace.shown", { n: shown, total: this.rows.length });
  }

  /** @param {string} id */
  reveal(id) {
    const row = this.rows.find(({ element }) => element.id === id)?.element;
    if (!row?.hidden) return;
    this.form.reset();
    this.apply();
    row.scrollIntoView();
  }
}

customElements.define("hb-trace", Trace);
