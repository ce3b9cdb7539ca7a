import { language } from "../../assets/i18n.js";

const FORMATS = { zh: "zh-CN", en: "en-GB" };

/** A day as one says it: 11月21日, 21 November. @param {string} day */
export function spokenDay(day) {
  // The day is already the reader's own; UTC keeps it from being moved again.
  const format = new Intl.DateTimeFormat(FORMATS[language()], { month: "long", day: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${day}T12:00:00Z`));
}
