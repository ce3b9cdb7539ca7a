/**
 * What a reader has done with one checklist, and every way it can change. No
 * DOM, no clock.
 *
 * An answer names the run it belongs to. When two tabs, one before and one
 * after midnight, are merged, yesterday's tick is not taken for today's.
 *
 * @typedef {"yes" | "no" | "na"} Choice
 *
 * @typedef {object} Answer
 * @property {Choice | null} state  null: only a note so far
 * @property {string} note
 * @property {number} revision  of the item when it was answered
 * @property {string} run
 *
 * @typedef {object} Run  one that is over
 * @property {string} day  when it began
 * @property {number} yes @property {number} no @property {number} na
 * @property {number} total  items the list had then
 * @property {string[]} missed  ids of the items answered "not yet"
 * @property {Record<string, string>} [notes]  by item id
 *
 * @typedef {object} State
 * @property {string} run  "2026-11-21#1": the day it began and a number; "": not begun
 * @property {Record<string, Answer>} items  by item id; unknown ids are kept until the run is over
 * @property {Record<string, Run>} history  by run
 *
 * @typedef {{id: string, revision: number}} Item  what the state needs to know of an item
 */

import { has, hasSoundParts, isPlainObject } from "../../assets/storage/json.js";
import { addDays, IS_DAY, isOver } from "./cadence.js";

/** @type {Readonly<State>} */
export const EMPTY = { run: "", items: {}, history: {} };
export const CHOICES = /** @type {const} */ (["yes", "no", "na"]);
export const MAX_NOTE = 500;
export const DAYS_KEPT = 30;
/** Kept whatever their date, in case it is the clock that is wrong. */
const RUNS_KEPT = 30;
const MAX_RUNS = 400;

const IS_RUN = /^\d{4}-\d{2}-\d{2}#\d+$/;

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isText = (value) => typeof value === "string";

const isAnswer = (answer) =>
  isPlainObject(answer) && (answer.state === null || CHOICES.includes(answer.state)) && isText(answer.note) &&
  isCount(answer.revision) && IS_RUN.test(answer.run);

const isRun = (run) =>
  isPlainObject(run) && IS_DAY.test(run.day) && [run.yes, run.no, run.na, run.total].every(isCount) &&
  Array.isArray(run.missed) && run.missed.every(isText) &&
  (run.notes === undefined || (isPlainObject(run.notes) && Object.values(run.notes).every(isText)));

const PARTS = {
  run: (run) => run === "" || IS_RUN.test(run),
  items: (items) => isPlainObject(items) && Object.values(items).every(isAnswer),
  history: (history) => isPlainObject(history) && Object.entries(history).every(([id, run]) => IS_RUN.test(id) && isRun(run)),
};

/** Whether saved data is a checklist's; what is not, storage keeps aside. @param {unknown} value */
export function isValid(value) {
  return hasSoundParts(value, PARTS);
}

/** The day the present run began. @param {State} state */
export function began(state) {
  return state.run.split("#")[0];
}

/**
 * The answer to an item as it counts today. An answer given before the item
 * changed in substance no longer counts, but its note stays.
 * @param {State} state
 * @param {Item} item
 * @returns {{state: Choice | null, note: string, changed: boolean}}
 */
export function answerTo(state, item) {
  const saved = has(state.items, item.id) ? state.items[item.id] : undefined;
  if (!saved || saved.run !== state.run) return { state: null, note: "", changed: false };
  const changed = saved.state !== null && saved.revision < item.revision;
  return { state: changed ? null : saved.state, note: saved.note, changed };
}

/**
 * @param {State} state
 * @param {Item[]} items
 */
export function tally(state, items) {
  const count = { yes: 0, no: 0, na: 0, left: 0, total: items.length };
  for (const item of items) count[answerTo(state, item).state ?? "left"] += 1;
  return count;
}

/** Has anything been answered or noted? @param {State} state */
export function hasBegun(state) {
  return state.run !== "" && Object.values(state.items).some((answer) => answer.run === state.run && (answer.state || answer.note));
}

/**
 * Answers an item, or changes its note.
 * @param {State} state @param {Item} item @param {{state?: Choice, note?: string}} part @param {string} today
 * @returns {State}
 */
export function answer(state, item, part, today) {
  const run = state.run || nextRun(state, today);
  const { state: choice, note } = { ...answerTo(state, item), ...part };
  const entry = { state: choice, note: note.slice(0, MAX_NOTE), revision: item.revision, run };
  return { ...state, run, items: { ...state.items, [item.id]: entry } };
}

/** Not a random number: two tabs that begin the same run give it the same name. */
function nextRun(state, today) {
  const used = Object.keys(state.history).filter((run) => run.startsWith(`${today}#`)).map((run) => Number(run.split("#")[1]));
  return `${today}#${Math.max(0, ...used) + 1}`;
}

/**
 * Ends the run: into the history if anything was answered, and all boxes are empty.
 * @param {State} state @param {Item[]} items @param {string} today
 * @returns {State}
 */
export function finish(state, items, today) {
  if (!hasBegun(state)) return clear(state);
  const history = trim({ ...state.history, [state.run]: summary(state, items) }, today);
  return { ...clear(state), history };
}

/** Empties all boxes and remembers nothing of this run. @param {State} state @returns {State} */
export function clear(state) {
  return { ...state, run: "", items: {} };
}

/**
 * Finishes a run whose day or week is over.
 * @param {State} state @param {Item[]} items
 * @param {import("./cadence.js").Cadence} cadence @param {string} today
 * @returns {State} the same object when there is nothing to do
 */
export function rollOver(state, items, cadence, today) {
  if (!state.run || !isOver(cadence, began(state), today)) return state;
  return finish(state, items, today);
}

function summary(state, items) {
  const { yes, no, na, total } = tally(state, items);
  const missed = items.filter((item) => answerTo(state, item).state === "no").map(({ id }) => id);
  const noted = Object.entries(state.items).filter(([, { note, run }]) => note && run === state.run);
  const notes = noted.length ? { notes: Object.fromEntries(noted.map(([id, { note }]) => [id, note])) } : {};
  return { day: began(state), yes, no, na, total, missed, ...notes };
}

/** Newest first. @param {State["history"]} history @returns {[string, Run][]} */
export function runs(history) {
  const number = (id) => Number(id.split("#")[1]);
  return Object.entries(history).sort(([a, one], [b, two]) =>
    one.day === two.day ? number(b) - number(a) : one.day < two.day ? 1 : -1);
}

function trim(history, today) {
  const oldest = addDays(today, -DAYS_KEPT);
  const kept = runs(history).filter(([, run], i) => i < RUNS_KEPT || run.day >= oldest);
  return Object.fromEntries(kept.slice(0, MAX_RUNS));
}
