/**
 * What single choice, multiple choice and true/false have in common: options
 * in `.hb-option` rows, and an answer key with one `li` per option.
 */

import { inOrder } from "./seed.js";

const inputs = (fieldset) => [...fieldset.querySelectorAll(".hb-option input")];

/** The chosen option ids, as on the page. @param {Element} fieldset @returns {string[]} */
export function chosen(fieldset) {
  return inputs(fieldset).filter((input) => input.checked).map((input) => input.value);
}

/** Choose exactly these options. @param {Element} fieldset @param {unknown} answer */
export function choose(fieldset, answer) {
  const ids = asList(answer);
  for (const input of inputs(fieldset)) input.checked = ids.includes(input.value);
}

/** Rows as the server sent them. @template {HTMLElement} R @param {R[]} rows @returns {R[]} */
export const asShown = (rows) => [...rows].sort((a, b) => Number(a.dataset.shown) - Number(b.dataset.shown));

/** Put a list's rows into this order. Only those that are out of it move: one that moves loses the focus. */
export function put(list, rows) {
  rows.forEach((row, i) => {
    if (list.children[i] !== row) list.insertBefore(row, list.children[i]);
  });
}

/**
 * Put the options into the order of a seed, an empty one for that of the data.
 *
 * @param {Element} fieldset
 * @param {string} seed
 */
export function arrange(fieldset, seed) {
  const list = fieldset.querySelector(".hb-options");
  const rows = asShown([...list.children]);
  const ids = inOrder(seed, rows.map((row) => row.dataset.option));
  put(list, ids.map((id) => rows.find(({ dataset }) => dataset.option === id)));
}

/** @param {Element} fieldset @returns {{options: string[], right: string[]}} */
export function choiceKey(fieldset) {
  const items = [...fieldset.querySelectorAll(".hb-key [data-option]")];
  const ids = (list) => list.map((item) => item.dataset.option);
  return { options: ids(items), right: ids(items.filter((item) => "right" in item.dataset)) };
}

/** An answer as a list of ids without repeats, whatever it is. @param {unknown} answer */
export function asList(answer) {
  const list = Array.isArray(answer) ? answer : [answer];
  return [...new Set(list.filter((id) => typeof id === "string"))];
}

/**
 * The key's entries for some options, each told what it was to the reader.
 *
 * @param {Element} fieldset
 * @param {string[]} ids
 * @param {"chosen" | "missed"} role
 * @returns {HTMLElement[]}
 */
export function entries(fieldset, ids, role) {
  const items = [...fieldset.querySelectorAll(".hb-key [data-option]")];
  return items.filter((item) => ids.includes(item.dataset.option)).map((item) => {
    const entry = item.cloneNode(true);
    entry.dataset.role = role;
    return entry;
  });
}
