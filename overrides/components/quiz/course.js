import { isChecked, status } from "./state.js";

/**
 * The way through a quiz: which question comes next, and what it all adds up to. No DOM.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Question} Question
 *
 * @typedef {object} Result
 * @property {number} total
 * @property {number} right  how many questions got the full score
 * @property {number} percent  rounded down, so that "80 %" is never a rounded-up fail
 * @property {boolean} passed
 * @property {string[]} missed  ids of questions below the full score
 * @property {string[]} open  ids of questions without a checked answer: new, changed or skipped
 */

/**
 * The questions of this round. A question added to the bank joins a full round
 * where it stands on the page; a retry keeps to what was missed. Once the result
 * is shown, one can look through all of them.
 *
 * @template {Question} Q
 * @param {State} state
 * @param {Q[]} questions  all of the quiz, as on the page
 * @returns {Q[]}
 */
export function sequence(state, questions) {
  if (state.done) return questions;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const known = [...new Set(state.order)].filter((id) => byId.has(id));
  return known.length ? known.map((id) => byId.get(id)) : questions;
}

const open = (state, round) => round.filter((question) => !isChecked(status(state, question)));

/**
 * The question to show: the saved place; else the first one still open, else the first.
 *
 * @returns {string | null} null: the summary
 */
export function place(state, questions) {
  if (questions.some(({ id }) => id === state.current)) return state.current;
  if (state.done) return null;
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
 * The question after this one; past the last one, the first that was skipped.
 *
 * @returns {string | null} null: nothing else is left
 */
export function next(state, questions, id) {
  const round = sequence(state, questions);
  const index = round.findIndex((question) => question.id === id);
  if (index + 1 < round.length) return round[index + 1].id;
  return open(state, round).find((question) => question.id !== id)?.id ?? null;
}

/**
 * Every question counts the same; a question without a checked answer counts nothing.
 *
 * @param {State} state
 * @param {Question[]} questions  all of the quiz: a retry improves the whole result
 * @param {number} passMark  percent
 * @returns {Result}
 */
export function result(state, questions, passMark) {
  const checked = questions.filter((question) => isChecked(status(state, question)));
  const missed = checked.filter((question) => status(state, question) !== "right");
  const sum = checked.reduce((points, { id }) => points + state.answers[id].score, 0);
  // The tiny addend undoes what thirds lose in floating point.
  const percent = questions.length ? Math.floor((100 * sum) / questions.length + 1e-9) : 0;
  return {
    total: questions.length,
    right: checked.length - missed.length,
    percent,
    passed: percent >= passMark,
    missed: missed.map(({ id }) => id),
    open: open(state, questions).map(({ id }) => id),
  };
}
