/**
 * What pages remember. The only module that touches localStorage for answers.
 *
 *   const record = openRecord("quiz", "phone", { empty: { answers: {} } });
 *   record.update((value) => ({ ...value, current: "phone.q-rings" }));
 *
 * What concerns everything at once is in all.js. See README.md in this folder.
 */

import { openBackend } from "./backend.js";
import { readAll, toFile } from "./out.js";
import { Store } from "./store.js";

const browser = globalThis.window;

/** All records of this page. For all.js; everybody else opens one. The gallery has a storage of its own. */
export const store = new Store(openBackend(() => browser?.hbStorage ?? browser?.localStorage), {
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

/** All saved data as the text of a file, with what could not be saved. */
export function exportAll(now = new Date()) {
  store.flush();
  const entries = readAll(store.backend);
  for (const record of store.unsaved()) {
    if (record.status !== "foreign") entries.set(record.key, record.text);
  }
  return toFile(entries, now);
}
