import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";
import { copy } from "./copy.js";

/** More attempts than this say nothing new. */
const SHOWN_ATTEMPTS = 5;

/**
 * @typedef {import("./course.js").Result} Result
 * @typedef {import("./question.js").QuestionView} QuestionView
 * @typedef {(name: string) => Node} Icon
 */

/** @param {Result} result @param {Icon} icon */
function head({ passed, percent, right, total, pass }, icon) {
  const name = passed ? "right" : "missed";
  return h("div", { class: "hb-quiz-summary-head", "data-passed": String(passed) },
    h("h2", { class: "hb-quiz-summary-title", tabindex: "-1" }, icon(name), t(passed ? "quiz.passed" : "quiz.not_passed")),
    h("p", { class: "hb-quiz-summary-score" }, t("quiz.score", { percent })),
    h("p", {}, right === total ? t("quiz.all_right") : t("quiz.score_detail", { right, total, pass })));
}

/** @param {string[]} open @param {Icon} icon */
function openNote({ length }, icon) {
  if (!length) return [];
  return [h("p", { class: "hb-question-note" }, icon("changed"), t("quiz.open_questions", { n: length }))];
}

/** @param {boolean} isTimeUp @param {Icon} icon */
function timeNote(isTimeUp, icon) {
  return isTimeUp ? [h("p", { class: "hb-question-note" }, icon("clock"), t("quiz.time_up"))] : [];
}

function missedItem(question, onShow) {
  return h("li", { class: "hb-quiz-missed" },
    h("p", { class: "hb-quiz-missed-stem" }, question.stem),
    ...question.clauses.map(copy),
    button(t("quiz.show_question"), "hb-quiet-button", () => onShow(question.id)));
}

/** The rules to read, and below them the way to try again. @param {QuestionView[]} missed */
function missedList(missed, onShow, onRetry) {
  if (!missed.length) return [];
  const items = missed.map((question) => missedItem(question, onShow));
  const retry = button(t("quiz.retry_after_reading"), "hb-button", () => onRetry(missed.map(({ id }) => id)));
  return [
    h("h3", {}, t("quiz.read_these")), h("ol", { class: "hb-quiz-missed-list" }, ...items),
    h("div", { class: "hb-quiz-actions" }, retry),
  ];
}

/** @param {string} label @param {string[]} ids @param {(ids: string[]) => void} onRetry */
function again(label, ids, onRetry) {
  if (!ids.length) return [];
  return [button(t(label, { n: ids.length }), "hb-button hb-button-primary", () => onRetry(ids))];
}

/** What was particular about a past round. @param {import("./state.js").Attempt} attempt */
function notes({ retry, drawn, minutes }) {
  const all = [
    drawn && t("quiz.attempt_drawn", { n: drawn }),
    minutes && t("quiz.attempt_timed", { n: minutes }),
    retry && t("quiz.attempt_retry"),
  ];
  return all.filter(Boolean).join(t("quiz.attempt_and"));
}

function attempts(history) {
  if (history.length < 2) return [];
  const text = ({ day, score: percent, ...rest }) => {
    const said = notes(rest);
    return said ? t("quiz.attempt_noted", { day, percent, notes: said }) : t("quiz.attempt", { day, percent });
  };
  const items = history.slice(-SHOWN_ATTEMPTS).map((attempt) => h("li", {}, text(attempt)));
  return [h("h3", {}, t("quiz.attempts")), h("ul", { class: "hb-quiz-attempts" }, ...items)];
}

/**
 * The result of a round: score, pass mark, what to read again, what to do next.
 *
 * @param {object} options
 * @param {Icon} options.icon
 * @param {(id: string) => void} options.onShow  look at a question again
 * @param {(ids: string[]) => void} options.onRetry
 * @param {() => Node} options.startAgain  makes the button that asks before discarding
 * @param {Element | null} options.following  the server's link to the next quiz
 */
export function createSummary({ icon, onShow, onRetry, startAgain, following }) {
  const element = h("section", { class: "hb-quiz-summary", hidden: true });

  function actions({ open, missed, passed }) {
    const buttons = [...again("quiz.answer_open", open, onRetry), ...again("quiz.retry_missed", missed, onRetry)];
    const onwards = passed && following ? [following.cloneNode(true)] : [];
    return h("div", { class: "hb-quiz-actions" }, ...onwards, ...buttons, startAgain());
  }

  /**
   * @param {Result} result
   * @param {{questions: QuestionView[], isTimeUp: boolean, history: import("./state.js").Attempt[]}} context
   */
  function update(result, { questions, isTimeUp, history }) {
    const missed = questions.filter(({ id }) => result.missed.includes(id));
    element.replaceChildren(
      ...timeNote(isTimeUp, icon), head(result, icon), ...openNote(result.open, icon),
      // Before what was missed: that list may be many screens long on a phone.
      actions(result), ...missedList(missed, onShow, onRetry), ...attempts(history));
  }

  return { element, update, focus: () => element.querySelector("h2")?.focus() };
}
