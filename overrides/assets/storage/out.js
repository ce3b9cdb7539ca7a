/** Everything saved as the text of a file. Light: whoever cannot save offers it as the way out. */

import { parseEnvelope, serialise } from "./envelope.js";
import { isOurs, isRecordKey } from "./keys.js";

export const FORMAT = "hb-saved-data";
export const VERSION = 1;

/**
 * Everything of ours in storage, by name. @param {import("./backend.js").Backend} backend
 * @returns {Map<string, string>}
 */
export function readAll(backend) {
  const keys = (backend.keys() ?? []).filter(isOurs).sort();
  return new Map(keys.map((key) => [key, backend.read(key).text]).filter(([, text]) => text !== null));
}

/**
 * @param {Map<string, string>} entries
 * @param {Date} now
 * @returns {string} JSON; what is not one of our sound records goes as it is
 */
export function toFile(entries, now) {
  const records = [];
  const other = [];
  for (const [key, text] of entries) {
    const found = isRecordKey(key) ? parseEnvelope(text) : { kind: "absent" };
    const sound = found.kind === "ok" && serialise(found.envelope) === text;
    if (sound) records.push([key, found.envelope]);
    else other.push([key, text]);
  }
  const file = {
    format: FORMAT,
    version: VERSION,
    exported: now.toISOString(),
    records: Object.fromEntries(records),
    other: Object.fromEntries(other),
  };
  return JSON.stringify(file, null, 1);
}
