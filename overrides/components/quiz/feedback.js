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
  return "right" in item.dataset ? "right" : "wrong";
}

const markWord = (mark) => t(`quiz.mark_${mark}`);

function why(item) {
  const reason = item.querySelector(".hb-why");
  return reason ? [copy(reason)] : [];
}

function rowOf(fieldset, item) {
  const rows = [...fieldset.querySelectorAll(".hb-option")];
  return rows.find((row) => row.dataset.option === item.dataset.option);
}

/** The note goes into the option's own row, where the reader is looking. */
function addNote(row, item, icon) {
  const mark = markOf(item);
  const input = row.querySelector("input");
  const note = h("div", { class: "hb-option-note", id: `${input.id}--note` },
    h("p", { class: "hb-quiz-mark", "data-mark": mark }, icon(mark), markWord(mark)), ...why(item));
  row.dataset.mark = mark;
  row.append(note);
  input.setAttribute("aria-describedby", note.id);
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
    return t("quiz.spoken_option", { option: words(item.querySelector(".hb-key-option")), mark: markWord(markOf(item)), reason });
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
    if (row) addNote(row, item, icon);
    return !row;
  });
  const { box, heading } = panel(fieldset, verdict, score, loose, icon);
  fieldset.append(box);
  return { heading, text: spoken(verdict, items) };
}

/** @param {HTMLElement} fieldset */
export function clearFeedback(fieldset) {
  for (const row of fieldset.querySelectorAll(".hb-option")) {
    delete row.dataset.mark;
    row.querySelector("input").removeAttribute("aria-describedby");
  }
  for (const shown of fieldset.querySelectorAll(".hb-option-note, .hb-verdict")) shown.remove();
}
