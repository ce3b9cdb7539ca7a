/**
 * The clock of a round with a time limit. It goes on while the page is closed. No DOM.
 *
 * All times are milliseconds; `now` is the device's clock, which may be set back.
 * That gives no time away: what has passed once has passed (`passed`), and time
 * goes on from there.
 *
 * Two tabs share a clock; what one changes, the other has a moment later.
 *
 * @typedef {object} Clock
 * @property {number} [began]  when the device's clock said so; none: no clock runs
 * @property {number} [minutes]  the limit
 * @property {number} [passed]  how much had passed when it was last noted
 * @property {boolean} [up]  time ran out, and the round was handed in
 */

const MINUTE = 60_000;

/** @type {Readonly<Clock>} */
export const NONE = Object.freeze({});

/** @param {number} minutes  0: none @param {number} now @returns {Clock} */
export const start = (minutes, now) => (minutes > 0 ? { began: now, minutes, passed: 0 } : NONE);

/** @param {Clock} clock */
export const runs = ({ began, minutes, up }) => began !== undefined && minutes !== undefined && !up;

const passed = ({ began, passed: noted = 0 }, now) => Math.max(now - began, noted);

/** What is left, never below 0; Infinity without a clock. @param {Clock} clock @param {number} now */
export const left = (clock, now) =>
  (runs(clock) ? Math.max(0, clock.minutes * MINUTE - passed(clock, now)) : Infinity);

/** Note how much has passed; after the device's clock was set back, count on from there. @param {Clock} clock @param {number} now */
export function note(clock, now) {
  if (!runs(clock)) return clock;
  const soFar = passed(clock, now);
  return { ...clock, passed: soFar, began: now - soFar };
}

/** More time. @param {Clock} clock @param {number} minutes */
export const extend = (clock, minutes) => (runs(clock) ? { ...clock, minutes: clock.minutes + minutes } : clock);

/** Time ran out. @param {Clock} clock */
export const expire = (clock) => (runs(clock) ? { ...clock, up: true } : clock);

const isTime = (value) => value === undefined || (typeof value === "number" && Number.isFinite(value));

/** Whether saved data is a clock. @param {Record<string, any>} value */
export function isClock({ began, minutes, passed: noted, up }) {
  return [began, minutes, noted].every(isTime) && (up === undefined || typeof up === "boolean");
}
