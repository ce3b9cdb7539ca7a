/**
 * What a reader has done in one quiz, and every way it can change. No DOM.
 *
 * Answers hang on question ids, never on positions, so that a question can be
 * moved, added or withdrawn without touching anybody's answers. Every answer
 * and every past result has a key of its own, because that is how storage
 * merges two tabs.
 *
 * @typedef {object} Entry
 * @property {unknown} answer  as the question type's `read` gave it; null: none
 * @property {number} revision  of the question when it was answered
 * @property {boolean} checked  the reader has seen right or wrong
 * @property {number} score  0 to 1; 0 before checking
 * @property {boolean} [incomplete]  handed in although something was missing
 *
 * @typedef {object} State
 * @property {Record<string, Entry>} answers  by question id; unknown ids are kept
 * @property {string[]} order  ids to retry in this round; empty: all that it is about
 * @property {Record<string, import("./terms.js").Plan>} plan  by round, of the current one only; none: plain
 * @property {import("./clock.js").Clock} clock  of this round
 * @property {string | null} current  the question on screen; null: none yet, or the end of the round
 * @property {boolean} done  this round's result has been shown
 * @property {number} round  goes up with "start again" and "retry"
 * @property {Record<string, Attempt>} history  by round
 *
 * @typedef {object} Attempt  a past result
 * @property {string} day
 * @property {number} score  in percent
 * @property {boolean} retry  of what was wrong in the round before
 * @property {number} [drawn]  how many questions were drawn; none: all were there
 * @property {number} [minutes]  the time limit; none: no clock, or it was switched off
 *
 * @typedef {object} Question  what the state needs to know about a question
 * @property {string} id
 * @property {number} revision
 * @property {(entry: Entry) => boolean} [fits]  false: today's question does not know this answer, or scores it differently
 *
 * @typedef {"new" | "answered" | "right" | "partly" | "wrong" | "changed"} Status
 */

import { has, hasSoundParts, isPlainObject } from "../../assets/storage/json.js";
import { isClock, NONE } from "./clock.js";
import { isPlan } from "./terms.js";

/** @type {Readonly<State>} */
export const EMPTY = { answers: {}, order: [], plan: {}, clock: NONE, current: null, done: false, round: 1, history: {} };

const isScore = (value, most) => typeof value === "number" && value >= 0 && value <= most;

const isEntry = (entry) =>
  isPlainObject(entry) && Number.isSafeInteger(entry.revision) && typeof entry.checked === "boolean" && isScore(entry.score, 1);

const isAttempt = (attempt) => isPlainObject(attempt) && typeof attempt.day === "string" && isScore(attempt.score, 100);

/** How each part of a state must look; a part may be missing. */
const PARTS = {
  answers: (answers) => isPlainObject(answers) && Object.values(answers).every(isEntry),
  order: (order) => Array.isArray(order) && order.every((id) => typeof id === "string"),
  plan: (plan) => isPlainObject(plan) && Object.values(plan).every(isPlan),
  clock: (clock) => isPlainObject(clock) && isClock(clock),
  current: (current) => current === null || typeof current === "string",
  done: (done) => typeof done === "boolean",
  round: (round) => Number.isSafeInteger(round) && round >= 1,
  history: (history) => isPlainObject(history) && Object.values(history).every(isAttempt),
};

/** Whether saved data is a quiz's; what is not, storage keeps aside. @param {unknown} value */
export function isValid(value) {
  return hasSoundParts(value, PARTS);
}

/** The entry of a question id, also for ids such as "constructor". */
export function entryOf(state, id) {
  return has(state.answers, id) ? state.answers[id] : undefined;
}

/**
 * How a question stands. "changed": it was answered, but the question or its
 * answer key is no longer the one the reader saw.
 *
 * @param {State} state
 * @param {Question} question
 * @returns {Status}
 */
export function status(state, question) {
  const entry = entryOf(state, question.id);
  if (!entry || (entry.answer ?? null) === null) return "new";
  const same = entry.revision === question.revision && (!question.fits || question.fits(entry));
  if (!same) return "changed";
  if (!entry.checked) return "answered";
  if (entry.score >= 1) return "right";
  return entry.score > 0 ? "partly" : "wrong";
}

/** Whether right or wrong has been shown for today's question. @param {Status} value */
export const isChecked = (value) => value === "right" || value === "partly" || value === "wrong";

/** Whoever answers a question is there: a reload leads back to it. */
function withEntry(state, question, entry) {
  if (isChecked(status(state, question))) return state;
  const answers = { ...state.answers, [question.id]: { ...entry, revision: question.revision } };
  return { ...state, answers, current: question.id };
}

/** The reader chooses. A checked answer stays as it is. */
export const answer = (state, question, value) =>
  withEntry(state, question, { answer: value, checked: false, score: 0 });

/** The reader asks for right or wrong. */
export const check = (state, question, value, score) =>
  withEntry(state, question, { answer: value, checked: true, score });

/** Show a question; null: the end of the round. */
export const go = (state, id) => ({ ...state, current: id });
