import { h } from "../../assets/dom.js";
import { t } from "./words.js";

/** "Question 3 of 14" and a bar of how many have been checked, or answered where that comes later. */
export function createProgress() {
  const place = h("p", { class: "hb-quiz-place" });
  const count = h("p", { class: "hb-quiz-count" });
  const bar = h("progress", { class: "hb-bar" });
  const element = h("div", { class: "hb-quiz-bar" }, place, count, bar);

  function where({ n, total, isRetry, isEnd, isHeldBack }) {
    if (isEnd) return t(isHeldBack ? "quiz.hand_in" : "quiz.result");
    // A link may lead to a question that is not part of this round.
    if (!n) return isRetry ? t("quiz.retry_round") : "";
    return t(isRetry ? "quiz.retry_progress" : "quiz.progress", { n, total });
  }

  /** @param {{n: number, total: number, count: number, isRetry: boolean, isEnd: boolean, isHeldBack: boolean}} values  n: place in the round, 0 for none */
  function update(values) {
    place.textContent = where(values);
    count.textContent = t("quiz.checked_count", { n: values.count });
    bar.setAttribute("aria-label", t(values.isHeldBack ? "quiz.progress_answered" : "quiz.progress_label"));
    bar.max = values.total;
    bar.value = values.count;
  }
  return { element, update };
}
