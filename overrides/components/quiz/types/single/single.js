import { choiceKey, choose, chosen, entries } from "../../choice.js";

export const type = "single";

/** @returns {string | null} the chosen option's id */
export const read = (fieldset) => chosen(fieldset)[0] ?? null;
export const restore = choose;
export const key = choiceKey;
export { arrange } from "../../choice.js";

/** Why an answer cannot be marked: the key of a text in ui.yml, or null. */
export const problem = (theKey, answer) => (theKey.options.includes(answer) ? null : "choose_one");

/** 1 for the right option, else 0. */
export const mark = (theKey, answer) => (theKey.right.includes(answer) ? 1 : 0);

/** The chosen option's entry, and the right one's if that was another. */
export function feedback(fieldset, answer) {
  const missed = key(fieldset).right.filter((id) => id !== answer);
  return [...entries(fieldset, [answer], "chosen"), ...entries(fieldset, missed, "missed")];
}
