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
 * @typedef {object} State
 * @property {string} run  "2026-11-21#1": the day it began and a number; "": not begun
 * @property {Record<string, Answer>} items  by item id; unknown ids are kept until the run is over
 * @property {import("./past.js").History} history
 *
 * @typedef {{id: string, revision: number}} Item  what the state needs to know of an item
 */

import { has, hasSoundParts, isPlainObject, same } from "../../assets/storage/json.js";
import { flatten, unflatten } from "../../assets/storage/merge.js";
import { isOver } from "./cadence.js";
import { gather, IS_RUN, isChoice, isCount, isHistory, isText, some, trim } from "./past.js";

/** @type {Readonly<State>} */
export const EMPTY = { run: "", items: {}, history: {} };
export const MAX_NOTE = 500;

const isAnswer = (answer) =>
  isPlainObject(answer) && (answer.state === null || isChoice(answer.state)) && isText(answer.note) &&
  isCount(answer.revision) && IS_RUN.test(answer.run);

const PARTS = {
  run: (run) => run === "" || IS_RUN.test(run),
  items: (items) => isPlainObject(items) && Object.values(items).every(isAnswer),
  history: isHistory,
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
  const changed = saved.state !== null && saved.revision !== item.revision;
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
  const there = has(state.items, item.id) ? state.items[item.id] : undefined;
  const saved = there?.run === run ? there : undefined;
  // A note does not answer an item that is asked again: what was answered stays as it is.
  const was = saved && !part.state ? saved : { note: saved?.note ?? "", state: null, revision: item.revision };
  const entry = { ...was, ...part, run };
  entry.note = entry.note.slice(0, MAX_NOTE);
  const history = there && !saved ? gather(state.history, state.items, run) : state.history;
  return { run, items: { ...state.items, [item.id]: entry }, history };
}

/** Not a random number: two tabs that begin the same run give it the same name. */
function nextRun(state, today) {
  const used = Object.keys(state.history).filter((run) => run.startsWith(`${today}#`)).map((run) => Number(run.split("#")[1]));
  return `${today}#${Math.max(0, ...used) + 1}`;
}

/**
 * The items that "all the others: yes" is about: not yet answered, and not
 * waiting to be read again because they changed.
 * @template {Item} T
 * @param {State} state @param {T[]} items
 */
export function untouched(state, items) {
  return items.map((item) => ({ item, ...answerTo(state, item) })).filter(({ state: choice, changed }) => !choice && !changed).map(({ item }) => item);
}

/** @param {State} state @param {Item[]} items @param {string} today @returns {State} */
export function answerRest(state, items, today) {
  return untouched(state, items).reduce((now, item) => answer(now, item, { state: "yes" }, today), state);
}

/**
 * Ends the run: into the history if anything was answered, and all boxes are empty.
 * @param {State} state @param {Item[]} items @param {string} today
 * @returns {State}
 */
export function finish(state, items, today) {
  if (!hasBegun(state)) return clear(state);
  const { history } = clear(state);
  return { ...EMPTY, history: trim({ ...history, [state.run]: summary(state, items) }, today) };
}

/** Empties all boxes and remembers nothing of this run. @param {State} state @returns {State} */
export function clear(state) {
  return { run: "", items: {}, history: gather(state.history, state.items, state.run) };
}

/**
 * Takes a step back, part by part: what somebody has changed since, in another
 * tab, stays. Once another run has begun there is no way back.
 * @param {State} now @param {State} before @param {State} after
 * @returns {State}
 */
export function undo(now, before, after) {
  if (now.run !== after.run) return now;
  const [parts, old, done] = [now, before, after].map(flatten);
  for (const path of new Set([...old.keys(), ...done.keys()])) {
    if (!same(parts.get(path), done.get(path))) continue;
    if (old.has(path)) parts.set(path, old.get(path));
    else parts.delete(path);
  }
  return /** @type {State} */ (unflatten(parts));
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
  const mine = Object.entries(state.items).filter(([, { run }]) => run === state.run);
  const all = (part) => Object.fromEntries(mine.filter(([, one]) => one[part]).map(([id, one]) => [id, one[part]]));
  return { day: began(state), yes, no, na, total, missed, ...some("notes", all("note")), ...some("answers", all("state")) };
}
