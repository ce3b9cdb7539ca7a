/**
 * Everything that is stored, at once: listing, bringing in, wiping.
 * Apart from index.js, so that a page with one list or quiz does not load it.
 */

import { parseEnvelope } from "./envelope.js";
import { store } from "./index.js";
import { isOurs, isRecordKey, parseKey } from "./keys.js";
import { readAll } from "./out.js";
import * as transfer from "./transfer.js";

/** Does the browser refuse to let us keep anything? */
export function isBlocked() {
  return store.backend.keys() === null;
}

/**
 * Everything stored, by name.
 * @returns {{key: string, kind: string, id: string, newer: boolean}[]}
 */
export function listRecords() {
  store.flush();
  return [...readAll(store.backend)].map(([key, text]) =>
    ({ key, ...parseKey(key), newer: isRecordKey(key) && parseEnvelope(text).kind === "newer" }));
}

/** One stored record as data, without opening it. @param {string} key @returns {any} */
export function peek(key) {
  const found = parseEnvelope(store.backend.read(key).text);
  return found.kind === "ok" ? found.envelope.value : null;
}

export const parseImport = transfer.parseImport;

/** @param {import("./transfer.js").Import} parsed */
export function previewImport(parsed) {
  store.flush();
  return transfer.preview(store.backend, parsed.entries);
}

/** @param {import("./transfer.js").Import} parsed @returns {import("./transfer.js").Done} */
export function applyImport(parsed) {
  return replace(parsed.entries);
}

/** Removes everything of ours, and nothing else. @returns {import("./transfer.js").Done} */
export function wipe() {
  store.flush();
  const keys = store.backend.keys();
  if (keys === null) return { ok: false, undo: () => true };
  return replace(new Map(keys.filter(isOurs).map((key) => [key, null])));
}

function replace(entries) {
  store.flush();
  const { ok, undo } = transfer.replace(store.backend, entries);
  // When nothing was replaced, what is only in memory must stay there.
  if (ok) store.reload();
  return {
    ok,
    undo: () => {
      const undone = undo();
      store.reload();
      return undone;
    },
  };
}
