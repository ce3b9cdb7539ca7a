import { readField, restoreField } from "../../../../assets/field.js";
import { closeness, flat } from "../../../../assets/wording.js";

export const type = "typed";

/** Nobody says more; saved data might. */
const LONGEST = 400;

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
  return Math.max(0, ...theKey.accept.map((words) => closeness(answer, words)));
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
