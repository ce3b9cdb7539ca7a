/** A checklist's record in a storage of one's choice, for tests. */
import { openBackend } from "../../../overrides/assets/storage/backend.js";
import { Store } from "../../../overrides/assets/storage/store.js";

export const EMPTY = { items: {}, day: null };
export const options = { empty: EMPTY };
export const storeOver = (storage, page) => new Store(openBackend(() => storage), page);
export const tick = (record, item, state) => record.update((v) => ({ ...v, items: { ...v.items, [item]: { state } } }));
export const KEY = "hb:checklist:phone";
export const stored = (storage, key = KEY) => JSON.parse(storage.getItem(key)).value;
