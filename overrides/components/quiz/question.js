import { h, words } from "../../assets/dom.js";
import { t } from "./words.js";
import { clearFeedback, showFeedback } from "./feedback.js";
import { fits } from "./fits.js";
import { isChecked } from "./state.js";

/** What a reader answers with, whatever the type. */
const FIELDS = ".hb-answer input, .hb-answer select, .hb-answer textarea, .hb-answer button";

/**
 * One question on the page: its fields, its key, and what is shown with it.
 * To the state it is a `Question` (id, revision, fits).
 */
export class QuestionView {
  #fieldset;
  #kind;
  #icon;
  #key;
  #shown = "";
  #feedback = null;
  #problem = null;

  /**
   * @param {HTMLFieldSetElement} fieldset
   * @param {object} kind  the type's module, types/<type>/<type>.js
   * @param {(name: string) => Node} icon
   * @param {(key: string, values?: Record<string, string | number>) => void} say  speaks a text of ui.yml
   */
  constructor(fieldset, kind, icon, say) {
    this.#fieldset = fieldset;
    this.#kind = kind;
    this.#icon = icon;
    this.#key = kind.key(fieldset);
    kind.enhance?.(fieldset, say);
    this.id = fieldset.dataset.question;
    this.anchor = fieldset.id;
    this.revision = Number(fieldset.dataset.revision);
    this.stem = words(fieldset.querySelector(".hb-stem-text"));
    this.fits = (entry) => fits({ problem: (answer) => this.problem(answer), mark: (answer) => this.mark(answer) }, entry);
  }

  /** Options in the order of the round's seed; empty: of the data. @param {string} seed */
  arrange(seed) {
    this.#kind.arrange?.(this.#fieldset, seed && `${seed}/${this.id}`);
  }

  read() {
    return this.#kind.read(this.#fieldset);
  }

  /** Why an answer cannot be marked: the key of a text in ui.yml, or null. */
  problem(answer) {
    return this.#kind.problem(this.#key, answer);
  }

  mark(answer) {
    return this.#kind.mark(this.#key, answer);
  }

  /** The quotes of the clauses behind this question, as the server wrote them. */
  get clauses() {
    return [...this.#fieldset.querySelectorAll(".hb-key .hb-key-clauses")];
  }

  /** Only the current question is on screen; printing shows them all. */
  set current(value) {
    this.#fieldset.toggleAttribute("data-current", value);
  }

  /** Show the saved answer, and right or wrong once it is checked. */
  show(entry, status) {
    const signature = JSON.stringify([entry, status]);
    if (signature === this.#shown) return;
    this.#shown = signature;
    this.#kind.restore(this.#fieldset, status === "changed" ? null : entry?.answer ?? null);
    this.showProblem(null);
    this.#lock(isChecked(status));
    clearFeedback(this.#fieldset);
    this.#note(status === "changed" ? t("quiz.question_changed") : null);
    this.#feedback = isChecked(status) ? this.#verdict(entry, status) : null;
  }

  #verdict = (entry, status) => {
    const items = this.#kind.feedback(this.#fieldset, entry.answer);
    return showFeedback(this.#fieldset, items, status, entry.score, this.#icon);
  };

  #lock = (locked) => {
    this.#fieldset.toggleAttribute("data-checked", locked);
    for (const field of this.#fieldset.querySelectorAll(FIELDS)) field.disabled = locked;
  };

  #note = (text) => {
    this.#fieldset.querySelector(".hb-question-note")?.remove();
    if (!text) return;
    const note = h("p", { class: "hb-question-note" }, this.#icon("changed"), text);
    this.#fieldset.querySelector(".hb-instruction").before(note);
  };

  /** An error message that belongs to the fieldset; null takes it away. */
  showProblem(text) {
    this.#problem?.remove();
    this.#problem = null;
    const instruction = this.#fieldset.querySelector(".hb-instruction");
    const described = [instruction.id];
    if (text) {
      this.#problem = h("p", { class: "hb-quiz-error", id: `${this.#fieldset.id}--error` }, this.#icon("error"), text);
      instruction.after(this.#problem);
      described.unshift(this.#problem.id);
    }
    this.#fieldset.setAttribute("aria-describedby", described.join(" "));
    this.#fieldset.toggleAttribute("data-invalid", Boolean(text));
  }

  /** What the live region says about the shown verdict. */
  get spoken() {
    return this.#feedback?.text ?? "";
  }

  focusStem() {
    this.#focus(this.#fieldset.querySelector(".hb-stem"));
  }

  focusVerdict() {
    this.#focus(this.#feedback?.heading);
  }

  /** The first field that is still empty, else the first. */
  focusField() {
    const fields = [...this.#fieldset.querySelectorAll(FIELDS)];
    const open = fields.filter((field) => !field.disabled && field.getClientRects().length);
    (open.find((field) => field.value === "") ?? open[0])?.focus();
  }

  #focus = (element) => {
    element?.setAttribute("tabindex", "-1");
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest" });
  };
}
