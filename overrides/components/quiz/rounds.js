/**
 * A round: on which terms, over which questions, how it begins and ends. No DOM.
 *
 * The questions of a round are in the state by their ids, so that it stays what
 * it is while the quiz around it changes.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Question} Question
 * @typedef {import("./terms.js").Terms} Terms
 * @typedef {import("./terms.js").Plan} Plan
 *
 * @typedef {Question & {problem: (answer: unknown) => string | null, mark: (answer: unknown) => number}} Markable
 */

import { expire, NONE, runs, start } from "./clock.js";
import { inOrder } from "./seed.js";
import { entryOf, go, status } from "./state.js";
import { agree, PLAIN } from "./terms.js";

/** The plan of the current round. @param {State} state @returns {Plan} */
export const planOf = (state) => state.plan[state.round] ?? { ...PLAIN, set: [] };

/**
 * The ids of the questions that a round is about, in its order: a retry improves
 * the result over all of them. Those added to the quiz since join a round over everything.
 *
 * @param {State} state @param {Question[]} questions  as on the page @returns {string[]}
 */
export function questionIds(state, questions) {
  const { set, seed } = planOf(state);
  const ids = questions.map(({ id }) => id);
  const known = set.filter((id) => ids.includes(id));
  return known.length ? known : inOrder(seed, ids);
}

/** A draw takes the first so many in the order of the seed. @param {Terms} terms @param {Question[]} questions */
function drawn({ draw, seed }, questions) {
  return draw > 0 && draw < questions.length ? inOrder(seed, questions.map(({ id }) => id)).slice(0, draw) : [];
}

/** The same state with its round planned. */
const planned = (state, terms, questions) =>
  ({ ...state, plan: { [state.round]: { ...terms, set: drawn(terms, questions) } } });

/** Nobody has begun a round or done anything in the first one. */
export const isUntouched = (state, questions) =>
  !state.done && !state.plan[state.round] && !state.order.length && questions.every(({ id }) => !entryOf(state, id));

/**
 * The quiz's own terms hold for the very first round, which nobody begins: the
 * first question is simply there. Plain terms need no plan.
 *
 * @param {State} state @param {Terms} terms @param {Question[]} questions @returns {State}
 */
export const opened = (state, terms, questions) =>
  (isUntouched(state, questions) && !agree(terms, PLAIN) ? planned(state, terms, questions) : state);

/** Whether a new round would take answers out of view. @param {State} state @param {Question[]} questions */
export const hasAnswers = (state, questions) => questions.some((question) => status(state, question) !== "new");

/** A new round over everything or what is drawn of it. Past results stay, and so do answers to withdrawn questions. */
export function begin(state, questions, terms = PLAIN, now = 0) {
  const next = planned({ ...cleared(state, questions), order: [] }, terms, questions);
  const [first] = questionIds(next, questions);
  return { ...go(next, first ?? null), clock: start(terms.minutes, now) };
}

/**
 * A new round over some questions of the last one, on the same terms but for the
 * time limit; their answers are cleared, all others stay.
 *
 * @param {State} state
 * @param {Question[]} questions
 * @returns {State}
 */
export function retry(state, questions) {
  const plan = state.plan[state.round];
  const order = questions.map(({ id }) => id);
  const next = { ...go(cleared(state, questions), order[0] ?? null), order, clock: NONE };
  return { ...next, plan: plan ? { [next.round]: plan } : {} };
}

function cleared(state, questions) {
  const ids = new Set(questions.map(({ id }) => id));
  const kept = Object.entries(state.answers).filter(([id]) => !ids.has(id));
  return { ...state, answers: Object.fromEntries(kept), done: false, round: state.round + 1 };
}

/**
 * Mark every answer of the round that is not marked yet. One with something
 * missing gets what the rest of it is worth; a question without any answer stays open.
 *
 * @param {State} state @param {Markable[]} questions  of this round @returns {State}
 */
export function markAll(state, questions) {
  const answers = { ...state.answers };
  for (const question of questions.filter((one) => status(state, one) === "answered")) {
    const entry = answers[question.id];
    const isIncomplete = question.problem(entry.answer) !== null;
    const marked = { ...entry, checked: true, score: question.mark(entry.answer) };
    answers[question.id] = isIncomplete ? { ...marked, incomplete: true } : marked;
  }
  return { ...state, answers };
}

/** The limit has passed: no more time runs, and the state says why it ended. @param {State} state */
export const timeUp = (state) => ({ ...state, clock: expire(state.clock) });

/** Close the round with its score in percent. A clock that did not run out stands still. */
export function finish(state, day, score) {
  if (state.done) return go(state, null);
  const attempt = { day, score, retry: state.order.length > 0, ...particulars(state) };
  const clock = state.clock.up ? state.clock : NONE;
  return { ...go(state, null), clock, done: true, history: { ...state.history, [state.round]: attempt } };
}

function particulars({ clock, ...state }) {
  const { set } = planOf(state);
  return { ...(set.length && { drawn: set.length }), ...((runs(clock) || clock.up) && { minutes: clock.minutes }) };
}
