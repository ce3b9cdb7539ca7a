/**
 * Small choices of this device, such as the colour scheme: plain values under "hb:<name>". And a first look at
 * whether a record is there, for those who fetch the rest of storage only then.
 */

import { PREFIX } from "./storage/keys.js";

/** The value, or null where there is none or storage is blocked. @param {string} name */
export function readSetting(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Whether there is any with such a name. Blocked storage has none. @param {RegExp} name */
export function hasSetting(name) {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(PREFIX) && name.test(key.slice(PREFIX.length)));
  } catch {
    return false;
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
