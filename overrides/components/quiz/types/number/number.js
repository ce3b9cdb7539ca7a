import { readField, restoreField } from "../../../../assets/field.js";

export const type = "number";

const DIGITS = "〇一二三四五六七八九";
const NUMERAL = /^(?:[零〇]|([一二三四五六七八九])?(十)?([一二三四五六七八九])?)$/u;

/** 三 → 3, 十二 → 12, 二十 → 20; null for anything else. */
function fromNumeral(text) {
  const parts = NUMERAL.exec(text.replace("两", "二"));
  if (!parts || !text) return null;
  const [, tens, ten, units] = parts;
  if (!ten && tens && units) return null;
  const value = (digit, otherwise) => (digit ? DIGITS.indexOf(digit) : otherwise);
  return ten ? 10 * value(tens, 1) + value(units, 0) : value(tens ?? units, 0);
}

/** Without the unit, in either language, that people like to type along. */
function withoutUnit(text, units) {
  const unit = [...units].sort((a, b) => b.length - a.length).find((one) => one && text.endsWith(one));
  return unit ? text.slice(0, -unit.length) : text;
}

const flat = (text) => text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();

/**
 * The number somebody typed: full or half width, with or without its unit,
 * Chinese numerals up to 九十九 too.
 *
 * @param {unknown} typed
 * @param {string[]} [units]
 * @returns {number | null} null: not a number
 */
export function parse(typed, units = []) {
  if (typeof typed !== "string") return null;
  const text = withoutUnit(flat(typed), units.map(flat));
  if (/^[+-]?\d{1,15}(?:\.\d+)?$/u.test(text)) return Number(text);
  return fromNumeral(text);
}

const box = (fieldset) => fieldset.querySelector(".hb-number input");

export const read = (fieldset) => readField(box(fieldset));
export const restore = (fieldset, answer) => restoreField(box(fieldset), answer);

/** @returns {{answer: number, units: string[]}} units in both languages, because the answer is kept across them */
export function key(fieldset) {
  const { answer, units } = fieldset.querySelector(".hb-key [data-answer]").dataset;
  return { answer: Number(answer), units: units ? units.split("|") : [] };
}

/** Why an answer cannot be marked: the key of a text in ui.yml, or null. */
export function problem(theKey, answer) {
  if (typeof answer !== "string" || !answer.trim()) return "enter_number";
  return parse(answer, theKey.units) === null ? "not_a_number" : null;
}

/** 1 for exactly the number, else 0. */
export const mark = (theKey, answer) => (parse(answer, theKey.units) === theKey.answer ? 1 : 0);

/** What to say to this number: right, too low or too high. */
export function feedback(fieldset, answer) {
  const { answer: right, units } = key(fieldset);
  const number = parse(answer, units);
  if (number === null) return [];
  const side = number === right ? "right" : number < right ? "low" : "high";
  const entry = fieldset.querySelector(`.hb-key [data-case="${side}"]`).cloneNode(true);
  entry.dataset.role = "chosen";
  return [entry];
}
