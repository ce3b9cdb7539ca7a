/**
 * Runs that are over: what is kept of them, for how long, and what they say
 * about the present one. No DOM, no clock.
 *
 * @typedef {object} Run
 * @property {string} day  when it began
 * @property {number} yes @property {number} no @property {number} na  as they counted when it ended
 * @property {number} total  items the list had then
 * @property {string[]} missed  ids of the items answered "not yet"
 * @property {Record<string, string>} [notes]  by item id
 * @property {Record<string, "yes" | "no" | "na">} [answers]  every answer given, by item id: also to items that the
 *   list lost or changed before the run was over, which is why they may be more than were counted
 *
 * @typedef {Record<string, Run>} History  by run, such as "2026-11-21#1"
 */

import { has, isPlainObject } from "../../assets/storage/json.js";
import { addDays, IS_DAY } from "./cadence.js";

export const CHOICES = /** @type {const} */ (["yes", "no", "na"]);
export const DAYS_KEPT = 30;
/** Kept whatever their date, in case it is the clock that is wrong. */
const RUNS_KEPT = 30;
const MAX_RUNS = 400;

export const IS_RUN = /^\d{4}-\d{2}-\d{2}#\d+$/;
export const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
export const isText = (value) => typeof value === "string";
export const isChoice = (value) => CHOICES.includes(value);

const isMapOf = (test, value) => value === undefined || (isPlainObject(value) && Object.values(value).every(test));

const isRun = (run) =>
  isPlainObject(run) && IS_DAY.test(run.day) && [run.yes, run.no, run.na, run.total].every(isCount) &&
  Array.isArray(run.missed) && run.missed.every(isText) && isMapOf(isText, run.notes) && isMapOf(isChoice, run.answers);

/** @param {unknown} history */
export const isHistory = (history) =>
  isPlainObject(history) && Object.entries(history).every(([id, run]) => IS_RUN.test(id) && isRun(run));

/** Newest first. @param {History} history @returns {[string, Run][]} */
export function runs(history) {
  const number = (id) => Number(id.split("#")[1]);
  return Object.entries(history).sort(([a, one], [b, two]) =>
    one.day === two.day ? number(b) - number(a) : one.day < two.day ? 1 : -1);
}

/** Without what is too old to keep. @param {History} history @param {string} today @returns {History} */
export function trim(history, today) {
  const oldest = addDays(today, -DAYS_KEPT);
  const kept = runs(history).filter(([, run], i) => i < RUNS_KEPT || run.day >= oldest);
  return Object.fromEntries(kept.slice(0, MAX_RUNS));
}

/**
 * Answers that arrived after their run was over, from a tab that had not heard of its end, join its record.
 * @param {History} history
 * @param {Record<string, import("./state.js").Answer>} items
 * @param {string} present  the run that is not over
 * @returns {History}
 */
export function gather(history, items, present) {
  const all = { ...history };
  for (const [id, { state, note, run }] of Object.entries(items)) {
    if (run === present || !has(all, run)) continue;
    const { answers = {}, notes = {}, ...rest } = all[run];
    all[run] = { ...rest, ...some("answers", state ? { ...answers, [id]: state } : answers), ...some("notes", note ? { ...notes, [id]: note } : notes) };
  }
  return all;
}

/** A part of a record, left out when there is nothing in it. @param {string} name @param {Record<string, string>} part */
export function some(name, part) {
  return Object.keys(part).length ? { [name]: part } : {};
}

/**
 * The items that the last run left open, with the note that was made on them.
 * @param {History} history
 * @returns {Map<string, string>}
 */
export function openLastTime(history) {
  const [last] = runs(history);
  if (!last) return new Map();
  const { missed, notes = {} } = last[1];
  return new Map(missed.map((id) => [id, has(notes, id) ? notes[id] : ""]));
}

/**
 * What is missed again and again: items and in how many runs, from twice on, most often first.
 * @param {Run[]} past
 * @returns {[string, number][]}
 */
export function oftenMissed(past) {
  const times = new Map();
  for (const id of past.flatMap((run) => [...new Set(run.missed)])) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].filter(([, n]) => n > 1).sort(([, a], [, b]) => b - a);
}
