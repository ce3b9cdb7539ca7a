import { h } from "../../assets/dom.js";
import { t } from "./words.js";

/** "Question 3 of 14" and a bar of how many have been checked. */
export function createProgress() {
  const place = h("p", { class: "hb-quiz-place" });
  const count = h("p", { class: "hb-quiz-count" });
  const bar = h("progress", { class: "hb-quiz-progress", "aria-label": t("quiz.progress_label") });
  const element = h("div", { class: "hb-quiz-bar" }, place, count, bar);

  function where({ n, total, isRetry, isResult }) {
    if (isResult) return t("quiz.result");
    // A link may lead to a question that is not part of this round.
    if (!n) return isRetry ? t("quiz.retry_round") : "";
    return t(isRetry ? "quiz.retry_progress" : "quiz.progress", { n, total });
  }

  /** @param {{n: number, total: number, checked: number, isRetry: boolean, isResult: boolean}} values  n: place in the round, 0 for none */
  function update({ checked, ...values }) {
    place.textContent = where(values);
    count.textContent = t("quiz.checked_count", { n: checked });
    bar.max = values.total;
    bar.value = checked;
  }
  return { element, update };
}
