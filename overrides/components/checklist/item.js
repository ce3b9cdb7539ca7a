/** One statement: yes, not yet, does not apply, and a note. */
import { button, h, words } from "../../assets/dom.js";
import { t } from "./words.js";
import { CHOICES } from "./past.js";
import { MAX_NOTE } from "./state.js";

/**
 * Upgrades the server's checkbox.
 * @param {HTMLElement} element the server's .hb-item
 * @param {(name: string) => Node | string} icon
 * @param {(item: ItemView, part: {state?: string, note?: string}) => void} onAnswer
 */
export class ItemView {
  #radios;
  #note;
  #changed = h("p", { class: "hb-item-hint", hidden: true }, t("checklist.changed"));
  #last = h("p", { class: "hb-item-hint", hidden: true });

  constructor(element, icon, onAnswer) {
    this.element = element;
    this.id = element.dataset.item;
    this.revision = Number(element.dataset.revision);
    /** Ticked before this script arrived. */
    this.tickedEarly = element.querySelector("input[type=checkbox]").checked;
    const statement = statementOf(element);
    this.statement = words(statement);
    this.links = [...element.querySelectorAll(".hb-item-link")];
    this.#radios = radios(element, statement, icon, (state) => onAnswer(this, { state }));
    this.#note = createNote(this.statement, icon, (note) => onAnswer(this, { note }));
    const more = element.querySelector(".hb-item-more");
    more.before(this.#last, this.#changed, this.#radios.element);
    more.append(this.#note.element);
    more.after(this.#note.box);
  }

  /**
   * @param {{state: string | null, note: string, changed: boolean}} answer
   * @param {string} [last] the note of last time, "" for none, if it was left open then
   */
  show({ state, note, changed }, last) {
    this.#last.hidden = last === undefined;
    this.#last.textContent = t(last ? "checklist.open_noted" : "checklist.open_last", { note: last ?? "" });
    this.element.dataset.state = state ?? "";
    this.#changed.hidden = !changed;
    this.#radios.show(state);
    this.#note.show(note);
  }

  /** Goes to the chosen answer, or the first. */
  focus() {
    this.element.scrollIntoView({ block: "start" });
    this.#radios.focus();
  }
}

/** The statement's words, moved out of the checkbox's label. */
function statementOf(element) {
  const label = element.querySelector(".hb-item-tick");
  const statement = h("p", { class: "hb-item-statement", id: `${element.id}-statement` });
  statement.append(...label.querySelector(".hb-item-statement").childNodes);
  label.replaceWith(statement);
  return statement;
}

function radios(element, statement, icon, onChoose) {
  const inputs = CHOICES.map((choice) => {
    const input = /** @type {HTMLInputElement} */ (h("input", {
      type: "radio", name: element.dataset.item, value: choice, id: `${element.id}-${choice}`, onchange: () => onChoose(choice),
    }));
    return input;
  });
  const options = inputs.map((input) => h("div", { class: "hb-choice", "data-choice": input.value }, input,
    h("label", { for: input.id }, icon(input.value), h("span", {}, t(`checklist.choice_${input.value}`)))));
  return {
    element: h("div", { class: "hb-choices", role: "radiogroup", "aria-labelledby": statement.id }, ...options),
    show: (state) => inputs.forEach((input) => (input.checked = input.value === state)),
    focus: () => (inputs.find((input) => input.checked) ?? inputs[0]).focus({ preventScroll: true }),
  };
}

/** A note stays folded until it is wanted or there is one. */
function createNote(statement, icon, onNote) {
  const field = /** @type {HTMLTextAreaElement} */ (h("textarea", {
    class: "hb-item-note", maxlength: MAX_NOTE, "aria-label": t("checklist.note_for", { statement }),
    oninput: () => {
      fit(field);
      onNote(field.value);
    },
  }));
  const box = h("div", { class: "hb-item-note-box", hidden: true }, field);
  const element = button([icon("note"), t("checklist.note_add"), h("span", { class: "hb-visually-hidden" }, ` · ${statement}`)],
    "hb-quiet-button hb-item-note-open", () => {
      open(box.hidden);
      if (!box.hidden) field.focus();
    });
  const open = (isOpen) => {
    box.hidden = !isOpen;
    element.setAttribute("aria-expanded", String(isOpen));
  };
  open(false);
  fit(field);
  return { element, box, show: (note) => showNote(field, note, open) };
}

function showNote(field, note, open) {
  if (field.value === note) return;
  // Somebody is typing here: what they see is newer than what another tab saved.
  if (document.activeElement === field && note !== "") return;
  field.value = note;
  fit(field);
  open(note !== "");
}

/** High enough for its text, on paper too. @param {HTMLTextAreaElement} field */
function fit(field) {
  const lines = field.value.split("\n").map((line) => 1 + Math.floor(line.length / 36));
  field.rows = Math.max(2, lines.reduce((sum, n) => sum + n, 0));
}
