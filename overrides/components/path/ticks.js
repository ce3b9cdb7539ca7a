/**
 * Steps that leave no record of their own are ticked on the path's page: record
 * `path:<id>`, `{ticks: {"phrases": {day}}}`. No DOM.
 */
import { hasSoundParts, isPlainObject } from "../../assets/storage/json.js";

/** @type {Readonly<{ticks: Record<string, {day: string}>}>} */
export const EMPTY = { ticks: {} };

const isTick = (tick) => isPlainObject(tick) && typeof tick.day === "string";

/** Whether saved data is a path's; what is not, storage keeps aside. @param {unknown} value */
export function isTicked(value) {
  return hasSoundParts(value, { ticks: (ticks) => isPlainObject(ticks) && Object.values(ticks).every(isTick) });
}

/** Ticks a step, or takes its tick away. @param {typeof EMPTY} state @param {string} step @param {string | null} day */
export function tick(state, step, day) {
  const { [step]: _, ...ticks } = state.ticks;
  return { ...state, ticks: day ? { ...ticks, [step]: { day } } : ticks };
}
