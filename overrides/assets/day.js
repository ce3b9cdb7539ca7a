/**
 * The calendar day of the place the reader is in, such as "2026-11-21": what is
 * kept by the day follows the date on the wall.
 * @param {Date} date
 */
export function localDay(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const DAY = 86_400_000;
export const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1970-01-01, of a day as written. @param {string} day */
export function ordinal(day) {
  const [year, month, date] = day.split("-").map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / DAY);
}

/** How many days later `to` is than `from`. @param {string} from @param {string} to */
export function daysBetween(from, to) {
  return ordinal(to) - ordinal(from);
}

/** The day some days later (or, negative, earlier). @param {string} day @param {number} days */
export function addDays(day, days) {
  return new Date((ordinal(day) + days) * DAY).toISOString().slice(0, 10);
}
