/**
 * The terms of a round, and the one place that knows how they look in an
 * address: `?feedback=end&draw=10&seed=abc&minutes=10&pass=80`. No DOM.
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

const WHOLE = /^[1-9]\d{0,3}$/u;
const SEED = /^[\p{L}\p{N}._-]{1,40}$/u;

/** Reads text as a whole number from 1; undefined for anything else. */
const upTo = (most) => (text) => (WHOLE.test(text) && Number(text) <= most ? Number(text) : undefined);

/** How each term is read. */
const READ = {
  feedback: (text) => (text === "now" || text === "end" ? text : undefined),
  draw: upTo(500),
  seed: (text) => (SEED.test(text) ? text : undefined),
  minutes: upTo(240),
  pass: upTo(100),
};

/**
 * The terms that an address names. What it names wrongly counts as not named;
 * of what it names twice, the first counts.
 *
 * @param {string} search  such as location.search
 * @returns {Partial<Terms>}
 */
export function parse(search) {
  const values = new URLSearchParams(search);
  const named = Object.entries(READ).map(([name, read]) => [name, read(values.get(name) ?? "")]);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

/** The same address without any terms. @param {string} search */
export function without(search) {
  const values = new URLSearchParams(search);
  for (const name of Object.keys(READ)) values.delete(name);
  const rest = values.toString();
  return rest && `?${rest}`;
}

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
