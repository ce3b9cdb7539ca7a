import { t } from "../../assets/i18n.js";
import { button, h } from "./dom.js";

/**
 * Check, previous, next. The main action always stands first and in the same place.
 *
 * @param {{onCheck: () => void, onPrevious: () => void, onNext: () => void}} handlers
 */
export function createActions({ onCheck, onPrevious, onNext }) {
  const check = button(t("quiz.check"), "hb-button hb-button-primary", onCheck);
  const next = button("", "hb-button", onNext);
  const previous = button(t("quiz.previous"), "hb-button", onPrevious);
  const element = h("div", { class: "hb-quiz-actions hb-quiz-main-actions" }, check, next, previous);

  function nextLabel({ isChecked, hasNext }) {
    if (!hasNext) return t("quiz.see_result");
    return t(isChecked ? "quiz.next" : "quiz.skip");
  }

  /** @param {{isChecked: boolean, hasPrevious: boolean, hasNext: boolean, isComplete: boolean}} values */
  function update(values) {
    check.hidden = values.isChecked;
    next.hidden = !values.hasNext && !values.isComplete;
    next.textContent = nextLabel(values);
    next.classList.toggle("hb-button-primary", values.isChecked);
    previous.hidden = !values.hasPrevious;
  }
  return { element, update };
}
