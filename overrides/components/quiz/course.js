import { planOf, questionIds } from "./rounds.js";
import { isChecked, status } from "./state.js";

/**
 * The way through a quiz: which question comes next, and what it all adds up to. No DOM.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Question} Question
 *
 * @typedef {object} Result
 * @property {number} total  how many questions it is about
 * @property {number} right  how many questions got the full score
 * @property {number} percent  rounded down, so that "80 %" is never a rounded-up fail
 * @property {number} pass  the pass mark, in percent
 * @property {boolean} passed
 * @property {string[]} missed  ids of questions below the full score
 * @property {string[]} open  ids of questions without a checked answer: new, changed or skipped
 */

const pick = (questions, ids) => {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return [...new Set(ids)].filter((id) => byId.has(id)).map((id) => byId.get(id));
};

/**
 * All questions that this round's result is about.
 *
 * @template {Question} Q
 * @param {State} state
 * @param {Q[]} questions  all of the quiz, as on the page
 * @returns {Q[]}
 */
export const scope = (state, questions) => pick(questions, questionIds(state, questions));

/**
 * The questions to go through now. A retry keeps to what was missed; once the
 * result is shown, one can look through all that it is about.
 *
 * @template {Question} Q
 * @param {State} state
 * @param {Q[]} questions
 * @returns {Q[]}
 */
export function sequence(state, questions) {
  const again = state.done ? [] : pick(questions, state.order);
  return again.length ? again : scope(state, questions);
}

/** Whether right and wrong wait until everything is handed in. @param {State} state */
export const isHeldBack = (state) => !state.done && planOf(state).feedback === "end";

const open = (state, round) => round.filter((question) => !isChecked(status(state, question)));

/** The questions that a reader who is about to hand in has not answered, or not wholly. */
export function unfinished(state, questions) {
  const isOpen = (question) => {
    const now = status(state, question);
    return now === "answered" ? question.problem(state.answers[question.id].answer) !== null : !isChecked(now);
  };
  return sequence(state, questions).filter(isOpen);
}

/**
 * The question to show: the saved place; else the first one still open, else the first.
 *
 * @returns {string | null} null: the end of the round
 */
export function place(state, questions) {
  if (questions.some(({ id }) => id === state.current)) return state.current;
  if (state.done || (isHeldBack(state) && state.current === null)) return null;
  const round = sequence(state, questions);
  return (open(state, round)[0] ?? round[0])?.id ?? null;
}

/** The question before this one in the round, or null. */
export function previous(state, questions, id) {
  const round = sequence(state, questions);
  const index = round.findIndex((question) => question.id === id);
  return index > 0 ? round[index - 1].id : null;
}

/**
 * The question after this one; past the last one, the first that was skipped,
 * unless the end of the round says what was.
 *
 * @returns {string | null} null: the end of the round
 */
export function next(state, questions, id) {
  const round = sequence(state, questions);
  const index = round.findIndex((question) => question.id === id);
  if (index + 1 < round.length) return round[index + 1].id;
  if (isHeldBack(state)) return null;
  return open(state, round).find((question) => question.id !== id)?.id ?? null;
}

/**
 * Every question counts the same; a question without a checked answer counts nothing.
 *
 * @param {State} state
 * @param {Question[]} questions  all of the quiz
 * @param {number} passMark  percent, where the round's terms say nothing else
 * @returns {Result}
 */
export function result(state, questions, passMark) {
  const all = scope(state, questions);
  const checked = all.filter((question) => isChecked(status(state, question)));
  const missed = checked.filter((question) => status(state, question) !== "right");
  const sum = checked.reduce((points, { id }) => points + state.answers[id].score, 0);
  // The tiny addend undoes what thirds lose in floating point.
  const percent = all.length ? Math.floor((100 * sum) / all.length + 1e-9) : 0;
  const pass = planOf(state).pass || passMark;
  return {
    total: all.length,
    right: checked.length - missed.length,
    percent,
    pass,
    passed: percent >= pass,
    missed: missed.map(({ id }) => id),
    open: open(state, all).map(({ id }) => id),
  };
}
