/**
 * The terms of a round. No DOM.
 *
 * @typedef {object} Terms
 * @property {"now" | "end"} feedback  right or wrong after each question, or for all together
 * @property {number} draw  how many questions; 0: all
 * @property {string} seed  gives the order of questions and options, and which are drawn; empty: as on the page
 * @property {number} minutes  time limit; 0: none
 * @property {number} pass  pass mark in percent; 0: the quiz's own
 *
 * @typedef {Terms & {set: string[]}} Plan  what is saved of a round; set: the ids that were drawn, empty: every question
 */

import { isPlainObject } from "../../assets/storage/json.js";

/** @type {Readonly<Terms>} */
export const PLAIN = Object.freeze({ feedback: "now", draw: 0, seed: "", minutes: 0, pass: 0 });

/** Whether two rounds have the same terms, as far as `named` says. @param {Partial<Terms>} named @param {Terms} terms */
export const agree = (named, terms) => Object.entries(named).every(([name, value]) => terms[name] === value);

const isWhole = (value) => Number.isSafeInteger(value) && value >= 0;

const isIds = (value) => Array.isArray(value) && value.every((id) => typeof id === "string");

/** Whether saved data is a plan. @param {unknown} value */
export function isPlan(value) {
  if (!isPlainObject(value)) return false;
  const { feedback, draw, seed, minutes, pass, set } = value;
  const areTerms = (feedback === "now" || feedback === "end") && typeof seed === "string" && [draw, minutes, pass].every(isWhole);
  return areTerms && isIds(set);
}
