/**
 * How far one is on a path, from how its steps stand. No DOM.
 *
 * @typedef {import("./status.js").Status} Status
 *
 * @typedef {object} Progress
 * @property {number} done
 * @property {number} total
 * @property {number[]} again  places of the steps to be read or done again
 * @property {number} next     place of the step to go on with; -1: none is open
 * @property {boolean} complete  every step was done once; what changed since does not take that back
 * @property {boolean} isOver   complete, and nothing changed since: there is no way on
 * @property {string} day      of the last step, once complete; else ""
 */

/** Whether a step was done, now or before something in it changed. @param {Status} status */
export const wasDone = ({ state }) => state === "done" || state === "again";

/** @param {Status[]} statuses in the order of the path @returns {Progress} */
export function progressOf(statuses) {
  const places = (test) => statuses.flatMap((status, place) => (test(status) ? [place] : []));
  const again = places(({ state }) => state === "again");
  // What is to be read again stands above all else by itself: the way on is the first step never done.
  const open = places((status) => !wasDone(status));
  const complete = statuses.length > 0 && open.length === 0;
  const days = statuses.map(({ day }) => day ?? "").sort();
  return {
    done: places(({ state }) => state === "done").length,
    total: statuses.length,
    again,
    next: open[0] ?? again[0] ?? -1,
    complete,
    isOver: complete && again.length === 0,
    day: complete ? days[days.length - 1] : "",
  };
}
