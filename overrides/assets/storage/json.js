/**
 * JSON values: checking, comparing, copying, freezing.
 * @typedef {null|boolean|number|string|Json[]|{[key: string]: Json}} Json
 */

/** @param {unknown} value @returns {value is Record<string, any>} */
export function isPlainObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Is this an object whose parts, where it has them, are as they must be?
 * @param {unknown} value
 * @param {Record<string, (part: any) => boolean>} parts a check for each part
 * @returns {value is Record<string, any>}
 */
export function hasSoundParts(value, parts) {
  return isPlainObject(value) && Object.entries(parts).every(([name, holds]) => value[name] === undefined || holds(value[name]));
}

/**
 * One text for one value, whatever order its keys were set in. Two tabs that
 * hold the same data must write the same text, or each would see the other's
 * write as a change.
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  return JSON.stringify(value, (_key, part) => (isPlainObject(part) ? sorted(part) : part));
}

/** @param {Record<string, any>} object */
function sorted(object) {
  // Object.fromEntries makes own properties, so that a "__proto__" in hostile
  // data stays data.
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** @param {unknown} a @param {unknown} b */
export function same(a, b) {
  return a === b || canonical(a) === canonical(b);
}

/** Object.hasOwn for the phones that lack it. @param {object} object @param {string} key */
export function has(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/**
 * A copy that shares nothing, without what JSON cannot hold.
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function copy(value) {
  return JSON.parse(canonical(value));
}

/**
 * @template T
 * @param {T} value
 * @returns {Readonly<T>}
 */
export function deepFreeze(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
