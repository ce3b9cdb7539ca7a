import { h, words } from "../../assets/dom.js";
import { t } from "./words.js";
import { copy } from "./copy.js";

/**
 * What a reader sees after "check": a note at each option that matters, then
 * the verdict with the clause itself. All words come from the page's own key.
 *
 * @typedef {"right" | "partly" | "wrong"} Verdict
 * @typedef {(name: string) => Node} Icon
 */

/** @param {HTMLElement} item  an `li` of the key, with the role the type module gave it */
function markOf(item) {
  if (item.dataset.role === "missed") return "missed";
  return ["right", "partly"].find((mark) => mark in item.dataset) ?? "wrong";
}

/** The entry's own word for its mark, such as where it belongs; else what options say. */
function markWord(item) {
  const mark = markOf(item);
  return item.dataset[`${mark}Note`] ?? t(`quiz.mark_${mark}`);
}

function why(item) {
  const reason = item.querySelector(".hb-why");
  return reason ? [copy(reason)] : [];
}

const rowsOf = (fieldset) => [...fieldset.querySelectorAll(".hb-answer [data-option]")];

/** What the note describes: a row that is a group itself, or its field. */
const described = (row) => (row.matches("[role]") ? row : row.querySelector("input, select, button"));

function rowOf(fieldset, item) {
  return rowsOf(fieldset).find((row) => row.dataset.option === item.dataset.option);
}

/** The note goes into the option's own row, where the reader is looking. */
function addNote(fieldset, row, item, icon) {
  const mark = markOf(item);
  const note = h("div", { class: "hb-option-note", id: `${fieldset.id}--${row.dataset.option}--note` },
    h("p", { class: "hb-quiz-mark", "data-mark": mark }, icon(mark), markWord(item)), ...why(item));
  row.dataset.mark = mark;
  row.append(note);
  described(row).setAttribute("aria-describedby", note.id);
}

function panel(fieldset, verdict, score, loose, icon) {
  const heading = h("h3", { class: "hb-verdict-title", tabindex: "-1" }, icon(verdict), t(`quiz.verdict_${verdict}`));
  const box = h("div", { class: "hb-verdict", "data-verdict": verdict }, heading);
  if (verdict === "partly") box.append(h("p", {}, t("quiz.points", { percent: Math.floor(100 * score + 1e-9) })));
  for (const item of loose) box.append(...why(item));
  const clauses = fieldset.querySelector(".hb-key-clauses");
  if (clauses) box.append(copy(clauses));
  return { box, heading };
}

/** The same in words, for the live region. */
function spoken(verdict, items) {
  const sentences = items.map((item) => {
    const reason = words(item.querySelector(".hb-why"));
    if (!item.dataset.option) return reason;
    return t("quiz.spoken_option", { option: words(item.querySelector(".hb-key-option")), mark: markWord(item), reason });
  });
  return [t("quiz.spoken_verdict", { verdict: t(`quiz.verdict_${verdict}`) }), ...sentences].join(" ");
}

/**
 * @param {HTMLElement} fieldset
 * @param {HTMLElement[]} items  from the type module's `feedback`
 * @param {Verdict} verdict
 * @param {number} score
 * @param {Icon} icon
 * @returns {{heading: HTMLElement, text: string}} where focus goes, and what to announce
 */
export function showFeedback(fieldset, items, verdict, score, icon) {
  clearFeedback(fieldset);
  const loose = items.filter((item) => {
    const row = rowOf(fieldset, item);
    if (row) addNote(fieldset, row, item, icon);
    return !row;
  });
  const { box, heading } = panel(fieldset, verdict, score, loose, icon);
  fieldset.append(box);
  return { heading, text: spoken(verdict, items) };
}

/** @param {HTMLElement} fieldset */
export function clearFeedback(fieldset) {
  for (const row of rowsOf(fieldset)) {
    delete row.dataset.mark;
    described(row).removeAttribute("aria-describedby");
  }
  for (const shown of fieldset.querySelectorAll(".hb-option-note, .hb-verdict")) shown.remove();
}
