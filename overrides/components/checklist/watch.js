/** How long a list stays as it is under the fingers of somebody who works past midnight. */
const IDLE = 30 * 60_000;
const MINUTE = 60_000;

/**
 * Asks from time to time whether a new day has begun: when the page comes back
 * into view, and every minute while nobody touches it. Never in the middle of
 * filling in.
 * @param {() => void} ask
 * @returns {() => void} stops watching
 */
export function watchDays(ask) {
  let touched = Date.now();
  const touch = () => {
    touched = Date.now();
  };
  const seen = () => {
    if (document.visibilityState === "visible") ask();
  };
  const timer = setInterval(() => {
    // A clock set back must not make the wait endless.
    if (Math.abs(Date.now() - touched) >= IDLE) ask();
  }, MINUTE);
  const listeners = [[document, "visibilitychange", seen], [window, "pageshow", seen], [document, "pointerdown", touch], [document, "keydown", touch]];
  for (const [target, name, listener] of listeners) target.addEventListener(name, listener);
  return () => {
    clearInterval(timer);
    for (const [target, name, listener] of listeners) target.removeEventListener(name, listener);
  };
}
