/** On which terms a round is to be, before a reader has said anything. No DOM. */

import { isUntouched, planOf } from "./rounds.js";
import { newSeed } from "./seed.js";
import { agree, PLAIN } from "./terms.js";

/** @typedef {import("./terms.js").Terms} Terms */

/**
 * The quiz's own terms. A draw of the day: until something is answered nothing is
 * saved, and yet a reload, another tab and the other language show the same.
 *
 * @param {{draw?: string, timeLimit?: string}} data  of the hb-quiz element
 * @param {string} day
 * @returns {Terms}
 */
export function ownTerms({ draw = "0", timeLimit = "0" }, day) {
  return { ...PLAIN, draw: Number(draw), minutes: Number(timeLimit), seed: Number(draw) ? day : "" };
}

/** A draw needs a seed; a seed that somebody named stays. @param {Terms} terms @param {Partial<Terms>} named @returns {Terms} */
export const withNewSeed = (terms, named) =>
  ({ ...terms, seed: named.seed ?? (terms.draw || terms.seed ? newSeed() : "") });

/**
 * The terms of a round that waits for a "begin": those of an address, unless this
 * round has them already, and those of a quiz with a clock, which must not run
 * before somebody is there.
 *
 * @param {Terms} own
 * @param {Partial<Terms>} named  by the address
 * @param {import("./state.js").State} state  as saved
 * @param {import("./state.js").Question[]} questions
 * @returns {Terms | null}
 */
export function offered(own, named, state, questions) {
  const isNew = isUntouched(state, questions);
  if (!Object.keys(named).length) return isNew && own.minutes ? own : null;
  const wanted = { ...own, ...named };
  const { seed, ...others } = wanted;
  const isTaken = agree(named.seed ? wanted : others, planOf(state));
  return isTaken && !(isNew && wanted.minutes) ? null : wanted;
}
