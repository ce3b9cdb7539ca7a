import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";

/**
 * Check or go on, go back, skip. The main action always stands in the same place.
 *
 * @param {{onCheck: () => void, onPrevious: () => void, onNext: () => void}} handlers
 */
export function createActions({ onCheck, onPrevious, onNext }) {
  const check = button(t("quiz.check"), "hb-button hb-button-primary", onCheck);
  const next = button("", "hb-button hb-button-primary", onNext);
  const previous = button(t("quiz.previous"), "hb-button", onPrevious);
  const skip = button(t("quiz.skip"), "hb-button", onNext);
  const element = h("div", { class: "hb-quiz-actions hb-quiz-main-actions" }, check, next, previous, skip);

  /** @param {{isChecked: boolean, hasPrevious: boolean, hasNext: boolean}} values  hasNext: some question is left */
  function update({ isChecked, hasPrevious, hasNext }) {
    check.hidden = isChecked;
    next.hidden = !isChecked;
    next.textContent = t(hasNext ? "quiz.next" : "quiz.see_result");
    previous.hidden = !hasPrevious;
    skip.hidden = isChecked || !hasNext;
  }
  return { element, update };
}
