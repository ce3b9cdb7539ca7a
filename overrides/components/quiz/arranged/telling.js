/** How the time that is left is told, in milliseconds. No DOM. */

const MINUTE = 60_000;

/**
 * What to say of the time that is left: full minutes, rounded up so that "1"
 * lasts until the last minute has begun; then seconds.
 *
 * @param {number} time
 * @returns {{unit: "minutes" | "seconds", n: number}}
 */
export function reading(time) {
  const unit = time > MINUTE ? "minutes" : "seconds";
  return { unit, n: Math.ceil(time / (unit === "minutes" ? MINUTE : 1000)) };
}

/** Times left at which to speak, in minutes. */
const SPOKEN = [1, 5];

/** The time to speak of when the time left went from `before` to `after`; null: none. @param {number} before @param {number} after */
export function crossed(before, after) {
  return SPOKEN.find((minutes) => before > minutes * MINUTE && after <= minutes * MINUTE && after > 0) ?? null;
}
