import { has, isPlainObject } from "../../../../assets/storage/json.js";
import { entries } from "../../choice.js";

export const type = "match";

const fieldsOf = (fieldset) => [...fieldset.querySelectorAll(".hb-match select")];
const rowOf = (field) => field.closest(".hb-match").dataset.option;

/** What an answer, whatever it is, says about a row; null: nothing. */
const given = (answer, row) => (isPlainObject(answer) && has(answer, row) ? answer[row] : null);

/** @returns {Record<string, string> | null} choices by row; null: none chosen */
export function read(fieldset) {
  const chosen = fieldsOf(fieldset).filter((field) => field.value);
  return chosen.length ? Object.fromEntries(chosen.map((field) => [rowOf(field), field.value])) : null;
}

export function restore(fieldset, answer) {
  for (const field of fieldsOf(fieldset)) {
    const choice = given(answer, rowOf(field));
    // A choice that was withdrawn leaves the row open.
    const value = [...field.options].some((option) => option.value === choice) ? choice : "";
    // Setting even the same value would close a list that is being looked at.
    if (field.value !== value) field.value = value;
  }
}

/** @returns {{matches: Record<string, string>, choices: string[]}} the right choice by row, and all there are */
export function key(fieldset) {
  const items = [...fieldset.querySelectorAll(".hb-key [data-match]")];
  const [first] = fieldsOf(fieldset);
  return {
    matches: Object.fromEntries(items.map(({ dataset }) => [dataset.option, dataset.match])),
    choices: [...first.options].map((option) => option.value).filter(Boolean),
  };
}

/** Why an answer cannot be marked: the key of a text in ui.yml, or null. */
export function problem({ matches, choices }, answer) {
  return Object.keys(matches).every((row) => choices.includes(given(answer, row))) ? null : "match_all";
}

/** Rows with their right choice ÷ rows. */
export function mark({ matches }, answer) {
  const rows = Object.entries(matches);
  const right = rows.filter(([row, choice]) => given(answer, row) === choice);
  return rows.length ? right.length / rows.length : 0;
}

/** Every row, with its match where another was chosen. */
export function feedback(fieldset, answer) {
  const { matches } = key(fieldset);
  return entries(fieldset, Object.keys(matches), "chosen").map((item) => {
    item.toggleAttribute("data-right", given(answer, item.dataset.option) === item.dataset.match);
    return item;
  });
}
