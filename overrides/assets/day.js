/**
 * The calendar day of the place the reader is in, such as "2026-11-21": what is
 * kept by the day follows the date on the wall.
 * @param {Date} date
 */
export function localDay(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
