/**
 * When a list starts afresh. Days are calendar days of the place the reader is
 * in ("2026-11-21"), so that an hour more or less in spring and autumn and a
 * flight change nothing but the date on the wall.
 *
 * @typedef {"per-event" | "daily" | "weekly" | "once"} Cadence
 */

import { addDays, daysBetween, IS_DAY, ordinal } from "../../assets/day.js";

export { addDays, daysBetween, IS_DAY };

/** The Monday of the ISO week of a day. @param {string} day */
export function weekOf(day) {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (((ordinal(day) + 3) % 7) + 7) % 7;
  return addDays(day, -sinceMonday);
}

/**
 * Does a run that began on one day end because it is another now?
 *
 * A clock one day behind is a flight west or a small correction: the run goes
 * on. Further back, the clock was wrong before, and a list must not stay shut
 * until that wrong day comes.
 * @param {Cadence} cadence
 * @param {string} began
 * @param {string} today
 */
export function isOver(cadence, began, today) {
  if (cadence !== "daily" && cadence !== "weekly") return false;
  const late = daysBetween(began, today);
  if (late < 0) return late < -1;
  return cadence === "daily" ? late > 0 : weekOf(began) !== weekOf(today);
}
