import { asList, choiceKey, choose, chosen, entries } from "../../choice.js";

export const type = "multiple";

/** @returns {string[] | null} the chosen options' ids; null: none */
export function read(fieldset) {
  const ids = chosen(fieldset);
  return ids.length ? ids : null;
}

export const restore = choose;
export const key = choiceKey;
export { arrange } from "../../choice.js";

/** Why an answer cannot be marked: the key of a text in ui.yml, or null. */
export function problem(theKey, answer) {
  const ids = asList(answer);
  return ids.length && ids.every((id) => theKey.options.includes(id)) ? null : "choose_some";
}

/** (right chosen − wrong chosen) ÷ right options, never below 0. */
export function mark(theKey, answer) {
  const ids = asList(answer);
  const right = ids.filter((id) => theKey.right.includes(id)).length;
  const wrong = ids.length - right;
  return theKey.right.length ? Math.max(0, (right - wrong) / theKey.right.length) : 0;
}

/** The entries of what was chosen, and of right options that were not. */
export function feedback(fieldset, answer) {
  const ids = asList(answer);
  const missed = key(fieldset).right.filter((id) => !ids.includes(id));
  return [...entries(fieldset, ids, "chosen"), ...entries(fieldset, missed, "missed")];
}
