/**
 * The one place that knows how the terms of a round look in an address:
 * `?feedback=end&draw=10&seed=abc&minutes=10&pass=80`. No DOM. Apart from
 * terms.js, which pages that only read a quiz's record need too.
 *
 * @typedef {import("./terms.js").Terms} Terms
 */

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
