import { words } from "../../../../assets/dom.js";
import { asList, asShown, entries, put } from "../../choice.js";

export const type = "order";

const rowsOf = (fieldset) => [...fieldset.querySelectorAll(".hb-step")];
const idsOf = (rows) => rows.map((row) => row.dataset.option);
const isSame = (a, b) => a.length === b.length && a.every((one, i) => one === b[i]);

/** The rows as the server sent them. */
const shown = (fieldset) => asShown(rowsOf(fieldset));

/** Put the rows into this order. */
function arrange(fieldset, rows) {
  put(fieldset.querySelector(".hb-steps"), rows);
  for (const row of rows) {
    // Not `disabled`: that would throw out whoever has just pressed the button.
    row.querySelector("[data-move=up]").setAttribute("aria-disabled", String(row === rows[0]));
    row.querySelector("[data-move=down]").setAttribute("aria-disabled", String(row === rows[rows.length - 1]));
  }
}

/** Change places with the neighbour. The neighbour is what moves, so that the focus stays. */
function move(fieldset, button, say) {
  const row = button.closest(".hb-step");
  const isUp = button.dataset.move === "up";
  const neighbour = isUp ? row.previousElementSibling : row.nextElementSibling;
  if (neighbour && isUp) row.after(neighbour);
  else if (neighbour) row.before(neighbour);
  const rows = rowsOf(fieldset);
  arrange(fieldset, rows);
  button.scrollIntoView({ block: "nearest" });
  const values = { step: words(row.querySelector("label")), n: rows.indexOf(row) + 1, total: rows.length };
  say("order_moved", values);
  if (neighbour) button.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The order by the numbers chosen before the script came, if they make one. */
function numbered(fieldset) {
  const place = (row) => Number(row.querySelector("select").value);
  const rows = shown(fieldset).sort((a, b) => place(a) - place(b));
  return rows.every((row, i) => place(row) === i + 1) ? rows : shown(fieldset);
}

/** Quick presses at one place mean one step: milliseconds from one to the next, and pixels that a hand drifts. */
const QUICK = 500;
const NEAR = 16;

/**
 * After a press the neighbour's button lies under the finger. The next quick
 * press there goes on moving the same step, unless the page was scrolled to
 * bring another one there. A key press says where it is itself.
 */
class Aim {
  #last = null;

  /** The button that a press is for. @param {MouseEvent} event @returns {Element | null} */
  at({ target, detail, timeStamp, clientX, clientY }) {
    const button = target.closest("[data-move]");
    const last = this.#last;
    const isRepeated = button && detail > 0 && last && button.dataset.move === last.button.dataset.move &&
      timeStamp - last.timeStamp < QUICK && Math.hypot(clientX - last.clientX, clientY - last.clientY) < NEAR &&
      scrollY === last.scrollY;
    const meant = isRepeated ? last.button : button;
    this.#last = meant && { button: meant, timeStamp, clientX, clientY };
    return meant;
  }

  /** The step has moved, and the page perhaps with it. */
  moved() {
    this.#last.scrollY = scrollY;
  }
}

/** Buttons instead of numbers. Once, before anything else is asked. */
export function enhance(fieldset, say) {
  arrange(fieldset, numbered(fieldset));
  for (const row of rowsOf(fieldset)) {
    row.querySelector("select").remove();
    // What it named is gone; a press on the words must not look for it.
    row.querySelector("label").removeAttribute("for");
    row.querySelector(".hb-step-moves").hidden = false;
  }
  const aim = new Aim();
  fieldset.querySelector(".hb-steps").addEventListener("click", (event) => {
    const button = aim.at(event);
    if (!button) return;
    button.focus({ preventScroll: true });
    move(fieldset, button, say);
    aim.moved();
  });
}

/** @returns {string[] | null} the steps' ids in the reader's order; null: as they were shown */
export function read(fieldset) {
  const ids = idsOf(rowsOf(fieldset));
  return isSame(ids, idsOf(shown(fieldset))) ? null : ids;
}

/** Steps that are new since the answer was saved come last. */
export function restore(fieldset, answer) {
  const ids = asList(answer);
  const place = (row) => (ids.includes(row.dataset.option) ? ids.indexOf(row.dataset.option) : ids.length);
  const rows = shown(fieldset).sort((a, b) => place(a) - place(b));
  arrange(fieldset, rows);
}

/** @returns {{steps: string[]}} ids in the right order */
export const key = (fieldset) => ({ steps: idsOf([...fieldset.querySelectorAll(".hb-key [data-option]")]) });

/** Why an answer cannot be marked: the key of a text in ui.yml, or null. */
export function problem({ steps }, answer) {
  const isWhole = Array.isArray(answer) && answer.length === steps.length && steps.every((id) => answer.includes(id));
  return isWhole ? null : "order_first";
}

/** (pairs in the right order − pairs in the wrong order) ÷ all pairs, never below 0. */
export function mark(theKey, answer) {
  if (problem(theKey, answer) !== null) return 0;
  const places = answer.map((id) => theKey.steps.indexOf(id));
  const pairs = places.flatMap((first, i) => places.slice(i + 1).map((second) => first < second));
  const right = pairs.filter(Boolean).length;
  return pairs.length ? Math.max(0, (2 * right - pairs.length) / pairs.length) : 1;
}

/** Every step as the reader put it, right where it stands at its own place, and why this order. */
export function feedback(fieldset, answer) {
  const { steps } = key(fieldset);
  const items = asList(answer).flatMap((id, i) => entries(fieldset, [id], "chosen").map((item) => {
    item.toggleAttribute("data-right", steps[i] === id);
    return item;
  }));
  return [...items, fieldset.querySelector(".hb-key [data-reason]").cloneNode(true)];
}
