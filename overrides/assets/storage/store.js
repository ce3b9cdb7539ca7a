/**
 * All records of one page: opens each once, listens to other tabs, and writes
 * before the page goes away.
 */

import { isRecordKey, recordKey } from "./keys.js";
import { SavedRecord } from "./record.js";

/** Milliseconds from a change to its write; the promise to readers is 350. */
export const DELAY = 200;

/**
 * @typedef {object} Page  what a store needs of a browser; all of it optional
 * @property {EventTarget} [window]
 * @property {EventTarget & {visibilityState: string}} [document]
 * @property {() => void} [persist]  asks the browser not to evict our data
 */

export class Store {
  /** @type {Map<string, SavedRecord>} */
  #records = new Map();
  #backend;
  #page;
  #persisted = false;

  /**
   * @param {import("./backend.js").Backend} backend
   * @param {Page} [page]
   */
  constructor(backend, page = {}) {
    this.#backend = backend;
    this.#page = page;
    page.window?.addEventListener("storage", (event) => this.#hear(/** @type {StorageEvent} */ (event)));
    page.window?.addEventListener("pagehide", () => this.flush());
    page.window?.addEventListener("pageshow", (event) => {
      if (/** @type {PageTransitionEvent} */ (event).persisted) this.#records.forEach((record) => record.wake());
    });
    page.document?.addEventListener("visibilitychange", () => {
      if (page.document?.visibilityState === "hidden") this.flush();
    });
  }

  get backend() {
    return this.#backend;
  }

  /**
   * Opening a record twice gives the same object; the options of the first count.
   * @param {string} kind
   * @param {string} id
   * @param {import("./record.js").RecordOptions} [options]
   */
  open(kind, id, options = {}) {
    const key = recordKey(kind, id);
    const known = this.#records.get(key);
    if (known) return known;
    const record = new SavedRecord(key, options, {
      backend: this.#backend,
      announce: (name, status) => this.#announce(name, status),
      later: schedule,
    });
    this.#records.set(key, record);
    return record;
  }

  /** @param {string} key @returns {SavedRecord | undefined} */
  opened(key) {
    return this.#records.get(key);
  }

  /** Records whose latest value is not in storage. */
  unsaved() {
    return [...this.#records.values()].filter((record) => record.status !== "saved");
  }

  /** Writes everything not yet written. */
  flush() {
    this.#records.forEach((record) => record.flush());
  }

  /** Makes open records show what storage holds now. */
  reload() {
    this.#records.forEach((record) => record.reload());
  }

  #hear = (event) => {
    // Other tabs may run another site's script on this origin: only our names count.
    if (event.key === null) this.reload();
    else if (isRecordKey(event.key)) this.#records.get(event.key)?.receive(event.newValue);
  };

  #announce = (key, status) => {
    const record = this.#records.get(key);
    if (status === "saved" && record?.savedAt && !this.#persisted) {
      this.#persisted = true;
      this.#page.persist?.();
    }
    this.#page.window?.dispatchEvent(new CustomEvent("hb:save-status", { detail: { key, status } }));
  };
}

/** @param {() => void} run */
function schedule(run) {
  const timer = setTimeout(run, DELAY);
  return () => clearTimeout(timer);
}
