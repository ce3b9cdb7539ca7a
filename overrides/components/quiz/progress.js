import { t } from "../../assets/i18n.js";
import { h } from "./dom.js";

/** "Question 3 of 14" and a bar of how many have been checked. */
export function createProgress() {
  const place = h("p", { class: "hb-quiz-place" });
  const count = h("p", { class: "hb-quiz-count" });
  const bar = h("progress", { class: "hb-quiz-progress", "aria-label": t("quiz.progress_label") });
  const element = h("div", { class: "hb-quiz-bar" }, place, count, bar);

  /** @param {{n: number, total: number, checked: number, isRetry: boolean}} values  n: 0 when the question is not of this round */
  function update({ n, total, checked, isRetry }) {
    // Past the last question (the result) there is no "question n of total".
    if (n) place.textContent = t(isRetry ? "quiz.retry_progress" : "quiz.progress", { n, total });
    else place.textContent = isRetry ? t("quiz.retry_round") : "";
    count.textContent = t("quiz.checked_count", { n: checked, total });
    bar.max = total;
    bar.value = checked;
  }
  return { element, update };
}
