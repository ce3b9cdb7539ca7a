/**
 * The last thirty days as a picture: a column a day, full height for everything
 * done, the hatched rest for "not yet", a dot for a day without a run.
 */
import { svg } from "../../assets/dom.js";
import { addDays } from "./cadence.js";
import { DAYS_KEPT } from "./past.js";

const HEIGHT = 48;
const STEP = 10;
const WIDE = 7;

/**
 * Answers of each day, oldest first. Several runs of a day count together.
 * @param {[string, import("./past.js").Run][]} runs
 * @param {string} today
 */
export function byDay(runs, today) {
  return Array.from({ length: DAYS_KEPT }, (_, i) => {
    const day = addDays(today, i - DAYS_KEPT + 1);
    const mine = runs.map(([, run]) => run).filter((run) => run.day === day);
    const sum = (name) => mine.reduce((total, run) => total + run[name], 0);
    return { day, runs: mine.length, yes: sum("yes"), no: sum("no") };
  });
}

/** @param {ReturnType<typeof byDay>} days @param {string} label said instead of the picture */
export function picture(days, label) {
  const width = days.length * STEP;
  const base = svg("path", { d: `M0 ${HEIGHT + 1.5}H${width}`, class: "hb-picture-base" });
  const columns = days.flatMap((day, i) => column(day, i * STEP + (STEP - WIDE) / 2));
  return svg("svg", { viewBox: `0 -2 ${width} ${HEIGHT + 5}`, class: "hb-picture", role: "img", "aria-label": label }, base, ...columns);
}

function column({ runs, yes, no }, x) {
  if (runs === 0) return [svg("circle", { cx: x + WIDE / 2, cy: HEIGHT - 3, r: 1.2, class: "hb-picture-none" })];
  const share = yes + no === 0 ? 1 : yes / (yes + no);
  const done = Math.round(share * HEIGHT);
  const bar = (name, y, height) => svg("rect", { x, y, width: WIDE, height, rx: 1, class: `hb-picture-${name}` });
  return [done < HEIGHT && bar("no", 0, HEIGHT - done), done > 0 && bar("yes", HEIGHT - done, done)].filter(Boolean);
}
