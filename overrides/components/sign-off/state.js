/**
 * That somebody has read a chapter: each signing names the version and the
 * revision of every rule in force, so that a later change of substance can be
 * told from a change of wording. No DOM, no clock.
 *
 * @typedef {object} Signing
 * @property {string} day  "2026-11-21", where the reader was
 * @property {string} version  of the chapter
 * @property {Record<string, number>} clauses  revision by clause id
 *
 * @typedef {{signed: Record<string, Signing>}} State  by a number that counts up; the highest one counts
 *
 * @typedef {{id: string, revision: number}} Clause  a rule in force today
 * @typedef {{changed: string[], added: string[]}} Changes  ids, in the order of the page
 */

import { has, hasSoundParts, isPlainObject } from "../../assets/storage/json.js";

/** @type {Readonly<State>} */
export const EMPTY = { signed: {} };

const isRevision = (value) => Number.isSafeInteger(value) && value >= 1;

const isSigning = (signing) =>
  isPlainObject(signing) && typeof signing.day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(signing.day) && typeof signing.version === "string" &&
  isPlainObject(signing.clauses) && Object.values(signing.clauses).every(isRevision);

const PARTS = {
  signed: (signed) =>
    isPlainObject(signed) && Object.entries(signed).every(([number, signing]) => /^[1-9]\d{0,8}$/.test(number) && isSigning(signing)),
};

/** Whether saved data is a sign-off's; what is not, storage keeps aside. @param {unknown} value */
export function isValid(value) {
  return hasSoundParts(value, PARTS);
}

const last = ({ signed }) => Math.max(0, ...Object.keys(signed).map(Number));

/** The signing that counts. @param {State} state @returns {Signing | null} */
export function latest(state) {
  return state.signed[last(state)] ?? null;
}

/**
 * Signs today's rules. Two tabs that sign at the same time give their signing the
 * same number, and one of the two stays.
 * @param {State} state @param {Clause[]} clauses @param {string} version @param {string} day
 * @returns {State}
 */
export function sign(state, clauses, version, day) {
  const revisions = Object.fromEntries(clauses.map(({ id, revision }) => [id, revision]));
  return { ...state, signed: { ...state.signed, [last(state) + 1]: { day, version, clauses: revisions } } };
}

/** Takes the latest signing back; the one before it counts again. @param {State} state @returns {State} */
export function undo(state) {
  const { [last(state)]: _, ...signed } = state.signed;
  return { ...state, signed };
}

/**
 * What was changed in substance or added since a signing. A new wording keeps
 * its revision, and a rule that is gone asks for nothing.
 * @param {Signing} signing @param {Clause[]} clauses
 * @returns {Changes}
 */
export function changes(signing, clauses) {
  const isOther = ({ id, revision }) => has(signing.clauses, id) && signing.clauses[id] !== revision;
  return {
    changed: clauses.filter(isOther).map(({ id }) => id),
    added: clauses.filter(({ id }) => !has(signing.clauses, id)).map(({ id }) => id),
  };
}
