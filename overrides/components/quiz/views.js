import * as course from "./course.js";
import { hasAnswers } from "./rounds.js";
import { isChecked, status } from "./state.js";

/**
 * What the page shows of a quiz at one moment, as plain data for its parts. No DOM.
 *
 * @typedef {object} View
 * @property {import("./state.js").State} state
 * @property {import("./question.js").QuestionView[]} questions
 * @property {string | null} here  id of the question on screen; null: the end of the round
 * @property {number} passMark
 * @property {import("./terms.js").Terms | null} offer  of a round that waits to be begun
 */

/** @param {View} view */
export function roundOf({ state, questions, here }) {
  const items = course.sequence(state, questions).map((question) => ({ id: question.id, status: status(state, question) }));
  const isHeldBack = course.isHeldBack(state);
  const counts = (one) => isChecked(one) || (isHeldBack && one === "answered");
  const progress = {
    n: items.findIndex(({ id }) => id === here) + 1,
    total: items.length,
    count: items.filter((item) => counts(item.status)).length,
    isRetry: !state.done && state.order.length > 0,
    isEnd: here === null,
    isHeldBack,
  };
  return { progress, overview: { items, current: here, isDone: state.done, isHeldBack } };
}

/** @param {View} view */
export function actionsOf({ state, questions, here }) {
  const current = questions.find(({ id }) => id === here);
  return {
    isChecked: isChecked(status(state, current)),
    isHeldBack: course.isHeldBack(state),
    hasPrevious: course.previous(state, questions, here) !== null,
    hasNext: course.next(state, questions, here) !== null,
  };
}

/** Past results, oldest first. @param {View} view */
export function historyOf({ state: { history } }) {
  return Object.keys(history).sort((a, b) => Number(a) - Number(b)).map((round) => history[round]);
}

/** What is still open before handing in. @param {View} view */
export function openOf({ state, questions }) {
  const round = course.sequence(state, questions);
  return course.unfinished(state, questions).map((question) => ({
    id: question.id, n: round.indexOf(question) + 1, stem: question.stem, isBegun: status(state, question) === "answered",
  }));
}

/** What was there before the round that is on offer. @param {View} view */
export function beforeOf({ state, questions }) {
  if (state.done) return "finished";
  return hasAnswers(state, questions) ? "unfinished" : "none";
}
