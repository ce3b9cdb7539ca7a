import { crossed, left, note, runs } from "../clock.js";

/** How often to look, and after how much to note what has passed; milliseconds. */
const STEP = 1000;
const NOTED = 15_000;

/**
 * Looks at the clock once a second while there is one.
 *
 * @param {object} options
 * @property {() => import("../clock.js").Clock} options.clock  as it is saved
 * @property {(left: number) => void} options.onTick  Infinity: no clock
 * @property {(minutes: number) => void} options.onCrossed  so many minutes are left now
 * @property {(clock: import("../clock.js").Clock) => void} options.onNote  to save
 * @property {() => void} options.onUp
 */
export function createTicker({ clock, onTick, onCrossed, onNote, onUp }) {
  let timer = null;
  let before = 0;
  let noted = 0;

  function tick() {
    const now = Date.now();
    if (!runs(clock())) return stop();
    // Set back, the device's clock would seem to give time: note at once.
    if (Math.abs(now - noted) >= NOTED || now < noted) {
      onNote(note(clock(), now));
      noted = now;
    }
    const time = left(clock(), now);
    onTick(time);
    const minutes = crossed(before, time);
    before = time;
    if (minutes) onCrossed(minutes);
    if (time === 0) onUp();
    return undefined;
  }

  /** Begin to look, unless that has begun; without a clock nothing happens. */
  function start() {
    if (timer || !runs(clock())) return;
    [before, noted] = [left(clock(), Date.now()), 0];
    timer = setInterval(tick, STEP);
    tick();
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    onTick(Infinity);
  }
  /** Show a change of the clock at once. */
  const look = () => onTick(left(clock(), Date.now()));
  return { start, stop, look };
}
