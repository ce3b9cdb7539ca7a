import { choiceKey, choose, chosen, entries } from "../../choice.js";

export const type = "true-false";

/** @returns {"true" | "false" | null} */
export const read = (fieldset) => chosen(fieldset)[0] ?? null;
export const restore = choose;
export const key = choiceKey;

/** Why an answer cannot be marked: the key of a text in ui.yml, or null. */
export const problem = (theKey, answer) => (theKey.options.includes(answer) ? null : "choose_true_false");

/** 1 for the right one, else 0. */
export const mark = (theKey, answer) => (theKey.right.includes(answer) ? 1 : 0);

/** What to say to this answer; the other one needs no word of its own. */
export const feedback = (fieldset, answer) => entries(fieldset, [answer], "chosen");
