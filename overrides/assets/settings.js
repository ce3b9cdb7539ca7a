/** Small choices of this device, such as the colour scheme: plain values under "hb:<name>". */

import { PREFIX } from "./storage/keys.js";

/** The value, or null where there is none or storage is blocked. @param {string} name */
export function readSetting(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keep a value; "" forgets it. Blocked storage is no error: the choice lasts as long as the page. */
export function writeSetting(/** @type {string} */ name, /** @type {string} */ value) {
  try {
    if (value) localStorage.setItem(PREFIX + name, value);
    else localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing to do: the page shows the choice already.
  }
}
