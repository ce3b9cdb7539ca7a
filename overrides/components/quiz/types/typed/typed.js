import { readField, restoreField } from "../../field.js";

export const type = "typed";

/** One slip in so many letters or characters is near the accepted words. */
const SLIP = 5;
/** Nobody says more; saved data might. */
const LONGEST = 400;
const NEGATIONS = /[不没别未勿无]|\b(?:not|no|never|cannot)\b|n['’]t\b/gu;

const plain = (text) => text.normalize("NFKC").toLowerCase();

/** What counts: letters, characters and digits, at full or half width, capital or not. */
export const flat = (text) => plain(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** With a “not” more or less, words say the opposite, however near they look. */
const negations = (text) => (plain(text).match(NEGATIONS) ?? []).length;

/** How many letters to put in, take out or change to make one text of another. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, one] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (one === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}

function isNear(typed, accepted) {
  const [a, b] = [[...flat(typed)], [...flat(accepted)]];
  const allowed = Math.floor(b.length / SLIP);
  const isSameLength = Math.abs(a.length - b.length) <= allowed;
  return isSameLength && negations(typed) === negations(accepted) && distance(a, b) <= allowed;
}

const field = (fieldset) => fieldset.querySelector(".hb-typed input");

export const read = (fieldset) => readField(field(fieldset));
export const restore = (fieldset, answer) => restoreField(field(fieldset), answer);

/** @returns {{accept: string[]}} in both languages, because the answer is kept across them */
export const key = (fieldset) => ({ accept: JSON.parse(fieldset.querySelector(".hb-key [data-accept]").dataset.accept) });

/** Why an answer cannot be marked: the key of a text in ui.yml, or null. */
export function problem(theKey, answer) {
  return typeof answer === "string" && answer.length <= LONGEST && flat(answer) ? null : "type_words";
}

/** 1 for accepted words, 1/2 for words that are near, else 0. */
export function mark(theKey, answer) {
  if (problem(theKey, answer) !== null) return 0;
  if (theKey.accept.some((words) => flat(words) === flat(answer))) return 1;
  return theKey.accept.some((words) => isNear(answer, words)) ? 1 / 2 : 0;
}

/** What to say to these words, and the words to learn where they are others. */
export function feedback(fieldset, answer) {
  const score = mark(key(fieldset), answer);
  const cases = score === 1 ? ["right"] : [score > 0 ? "near" : "wrong", "model"];
  return cases.map((name) => {
    const item = fieldset.querySelector(`.hb-key [data-case="${name}"]`).cloneNode(true);
    item.dataset.role = "chosen";
    return item;
  });
}
