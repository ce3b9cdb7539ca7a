/**
 * What pages remember. The only module that touches localStorage for answers.
 *
 *   const record = openRecord("quiz", "phone", { empty: { answers: {} } });
 *   record.update((value) => ({ ...value, current: "phone.q-rings" }));
 *
 * See README.md in this folder.
 */

import { openBackend } from "./backend.js";
import { parseEnvelope } from "./envelope.js";
import { isOurs, isRecordKey, parseKey } from "./keys.js";
import { Store } from "./store.js";
import * as transfer from "./transfer.js";

const browser = globalThis.window;

const store = new Store(openBackend(() => browser?.localStorage), {
  window: browser,
  document: globalThis.document,
  // Whether the browser agrees changes nothing for us.
  persist: () => void globalThis.navigator?.storage?.persist?.().catch?.(() => {}),
});

/** @type {WeakMap<object, Store>} */
const others = new WeakMap();

/** @param {object} [storage] another Web Storage than the page's, for tests */
function storeFor(storage) {
  if (!storage) return store;
  if (!others.has(storage)) others.set(storage, new Store(openBackend(() => /** @type {Storage} */ (storage))));
  return /** @type {Store} */ (others.get(storage));
}

/**
 * @param {string} kind "checklist", "quiz", …
 * @param {string} id
 * @param {import("./record.js").RecordOptions & {backend?: Storage}} [options]
 */
export function openRecord(kind, id, { backend, ...options } = {}) {
  return storeFor(backend).open(kind, id, options);
}

/** The record with this key, if this page opened it. @param {string} key */
export function openedRecord(key) {
  return store.opened(key);
}

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
  return [...transfer.readAll(store.backend)].map(([key, text]) =>
    ({ key, ...parseKey(key), newer: isRecordKey(key) && parseEnvelope(text).kind === "newer" }));
}

/** One stored record as data, without opening it. @param {string} key @returns {any} */
export function peek(key) {
  const found = parseEnvelope(store.backend.read(key).text);
  return found.kind === "ok" ? found.envelope.value : null;
}

/** All saved data as the text of a file, with what could not be saved. */
export function exportAll(now = new Date()) {
  store.flush();
  const entries = transfer.readAll(store.backend);
  for (const record of store.unsaved()) {
    if (record.status !== "foreign") entries.set(record.key, record.text);
  }
  return transfer.toFile(entries, now);
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
