import { has, isPlainObject } from "../../../../assets/storage/json.js";
import { entries } from "../../choice.js";

export const type = "sort";

const rowsOf = (fieldset) => [...fieldset.querySelectorAll(".hb-sort-item")];
const inputsOf = (row) => [...row.querySelectorAll("input")];

/** An answer as a plain mapping, whatever it is. */
const asMapping = (answer) => (isPlainObject(answer) ? answer : {});

/** The group that an answer gives an item, also for ids such as "constructor". */
const groupOf = (answer, id) => (has(asMapping(answer), id) ? answer[id] : null);

/** @returns {Record<string, string> | null} the chosen group of each item that has one; null: none has */
export function read(fieldset) {
  const chosen = rowsOf(fieldset).flatMap((row) =>
    inputsOf(row).filter((input) => input.checked).map((input) => [row.dataset.option, input.value]));
  return chosen.length ? Object.fromEntries(chosen) : null;
}

export function restore(fieldset, answer) {
  for (const row of rowsOf(fieldset)) {
    const group = groupOf(answer, row.dataset.option);
    for (const input of inputsOf(row)) input.checked = input.value === group;
  }
}

/** @returns {{groups: string[], items: Record<string, string>}} the ids of groups, and the right group of each item */
export function key(fieldset) {
  const groups = [...fieldset.querySelectorAll(".hb-key [data-group]")].map(({ dataset }) => dataset.group);
  const items = [...fieldset.querySelectorAll(".hb-key [data-belongs]")];
  return { groups, items: Object.fromEntries(items.map(({ dataset }) => [dataset.option, dataset.belongs])) };
}

/** Why an answer cannot be marked: the key of a text in ui.yml, or null. */
export function problem({ groups, items }, answer) {
  return Object.keys(items).every((id) => groups.includes(groupOf(answer, id))) ? null : "sort_all";
}

/** (right − wrong ÷ (groups − 1)) ÷ items, never below 0; what is in no group is wrong. */
export function mark({ groups, items }, answer) {
  const ids = Object.keys(items);
  if (!ids.length) return 0;
  const right = ids.filter((id) => groupOf(answer, id) === items[id]).length;
  const wrong = ids.length - right;
  return Math.max(0, (right - wrong / (groups.length - 1)) / ids.length);
}

/** Every item, right where it is in its own group. */
export function feedback(fieldset, answer) {
  const { items } = key(fieldset);
  return rowsOf(fieldset).flatMap(({ dataset: { option } }) => entries(fieldset, [option], "chosen").map((item) => {
    item.toggleAttribute("data-right", groupOf(answer, option) === items[option]);
    return item;
  }));
}
