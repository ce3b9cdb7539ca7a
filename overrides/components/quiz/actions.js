import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";

/**
 * Check or go on, go back, skip; where right and wrong are held back, only on and back. The main action always stands in the same place.
 *
 * @param {{onCheck: () => void, onPrevious: () => void, onNext: () => void}} handlers
 */
export function createActions({ onCheck, onPrevious, onNext }) {
  const check = button(t("quiz.check"), "hb-button hb-button-primary", onCheck);
  const next = button("", "hb-button hb-button-primary", onNext);
  const previous = button(t("quiz.previous"), "hb-button", onPrevious);
  const skip = button(t("quiz.skip"), "hb-button", onNext);
  const element = h("div", { class: "hb-quiz-actions hb-quiz-main-actions" }, check, next, previous, skip);

  /** @param {{isChecked: boolean, isHeldBack: boolean, hasPrevious: boolean, hasNext: boolean}} values  hasNext: some question is left */
  function update({ isChecked, isHeldBack, hasPrevious, hasNext }) {
    const goesOn = isChecked || isHeldBack;
    check.hidden = goesOn;
    next.hidden = !goesOn;
    if (hasNext) next.textContent = t("quiz.next");
    else next.textContent = t(isHeldBack ? "quiz.to_hand_in" : "quiz.see_result");
    previous.hidden = !hasPrevious;
    skip.hidden = goesOn || !hasNext;
  }
  return { element, update };
}
