import { crossed } from "./telling.js";

/** How often to look, and after how much to note what has passed; milliseconds. */
const STEP = 1000;
const NOTED = 15_000;

/**
 * Looks at the clock once a second while there is one.
 *
 * @param {object} options
 * @property {(now: number) => number} options.left  milliseconds; Infinity: no clock
 * @property {(left: number) => void} options.onTick  Infinity: no clock
 * @property {(minutes: number) => void} options.onCrossed  so many minutes are left now
 * @property {(now: number) => void} options.onNote  to save how much has passed
 * @property {() => void} options.onUp
 */
export function createTicker({ left, onTick, onCrossed, onNote, onUp }) {
  let timer = null;
  let before = 0;
  let noted = 0;

  function tick() {
    const now = Date.now();
    const time = left(now);
    if (time === Infinity) return stop();
    // Set back, the device's clock would seem to give time: note at once.
    if (Math.abs(now - noted) >= NOTED || now < noted) {
      onNote(now);
      noted = now;
    }
    onTick(time);
    const minutes = crossed(before, time);
    before = time;
    if (minutes) onCrossed(minutes);
    if (time === 0) onUp();
    return undefined;
  }

  /** Begin to look, unless that has begun; without a clock nothing happens. */
  function start() {
    const time = left(Date.now());
    if (timer || time === Infinity) return;
    [before, noted] = [time, 0];
    timer = setInterval(tick, STEP);
    tick();
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    onTick(Infinity);
  }
  /** Show a change of the clock at once. */
  const look = () => onTick(left(Date.now()));
  return { start, stop, look };
}
