/**
 * The wrapping every record is stored in.
 *
 * @typedef {object} Envelope
 * @property {1} v           version of this format
 * @property {number} n      counts the changes; the highest stamp given so far
 * @property {Record<string, any>} value
 * @property {Record<string, number>} stamps  path -> value of n when that part
 *   last changed; a path that is no longer in value was deleted
 *
 * @typedef {{kind: "absent"} | {kind: "ok", envelope: Envelope}
 *   | {kind: "newer"} | {kind: "corrupt"}} Parsed
 */

import { canonical, isPlainObject } from "./json.js";

export const VERSION = 1;

/**
 * @param {Record<string, any>} [value]
 * @returns {Envelope}
 */
export function blank(value = {}) {
  return { v: VERSION, n: 0, value, stamps: {} };
}

/** @param {Envelope} envelope */
export function serialise({ v, n, value, stamps }) {
  return canonical({ v, n, value, stamps });
}

/**
 * Never throws: whatever is in storage gets one of four names.
 * @param {string | null | undefined} text
 * @param {(value: any) => boolean} [valid] the record's own check of its value
 * @returns {Parsed}
 */
export function parseEnvelope(text, valid = () => true) {
  if (text === null || text === undefined) return { kind: "absent" };
  try {
    return readEnvelope(JSON.parse(text), valid);
  } catch {
    return { kind: "corrupt" };
  }
}

/**
 * The same for data that is already parsed.
 * @param {unknown} data
 * @param {(value: any) => boolean} [valid]
 * @returns {Parsed}
 */
export function readEnvelope(data, valid = () => true) {
  if (!isPlainObject(data)) return { kind: "corrupt" };
  if (isCount(data.v) && data.v > VERSION) return { kind: "newer" };
  const { v, n, value, stamps = {} } = data;
  const sound =
    v === VERSION && isCount(n) && isPlainObject(value) && isPlainObject(stamps) &&
    Object.values(stamps).every((stamp) => isCount(stamp) && stamp <= n) && check(valid, value);
  return sound ? { kind: "ok", envelope: { v, n, value, stamps } } : { kind: "corrupt" };
}

/** @param {unknown} number */
function isCount(number) {
  return Number.isSafeInteger(number) && Number(number) >= 0;
}

/** A check that stumbles over the data has found it wanting. */
function check(valid, value) {
  try {
    return valid(value) === true;
  } catch {
    return false;
  }
}
