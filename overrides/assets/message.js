/**
 * @typedef {string | {one: string, other: string}} Plural
 * @typedef {{zh: string, en: Plural}} Message
 */

const plurals = new Intl.PluralRules("en");

/**
 * Fills a text in; an English plural goes by the value named n.
 * @param {Message} entry
 * @param {"zh" | "en"} lang
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function message(entry, lang, values = {}) {
  const text = entry[lang];
  const chosen = typeof text === "string" ? text : text[plurals.select(Number(values.n))] ?? text.other;
  return chosen.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}
