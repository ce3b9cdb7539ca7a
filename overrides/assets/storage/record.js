/**
 * One saved record: the value in memory, and getting it into storage.
 *
 * @typedef {"saved" | "pending" | "failed" | "foreign"} Status
 *   saved: storage holds this value (or there is nothing to hold yet);
 *   pending: changed, about to be written; failed: could not be written;
 *   foreign: storage holds data of a newer version, which is left alone
 *
 * @typedef {object} RecordOptions
 * @property {Record<string, any>} [empty]  the value before anything is saved;
 *   also fills in keys that saved data lacks
 * @property {(merged: any, mine: any, theirs: any) => any} [merge]  last word
 *   after the part-by-part merge of two tabs; pure, and the same when mine and
 *   theirs are swapped
 * @property {(value: any) => boolean} [valid]  saved data that fails is kept aside
 * @property {() => Date} [now]
 *
 * @typedef {object} Surroundings
 * @property {import("./backend.js").Backend} backend
 * @property {(key: string, status: Status) => void} [announce]
 * @property {(run: () => void) => (() => void)} [later]  schedules, returns cancel
 */

import { keepAside } from "./aside.js";
import { blank, parseEnvelope, serialise } from "./envelope.js";
import { copy, deepFreeze, same } from "./json.js";
import { change, mergeEnvelopes } from "./merge.js";

export class SavedRecord {
  #options;
  #around;
  #envelope = blank();
  #value;
  #status = /** @type {Status} */ ("saved");
  #dirty = false;
  /** What storage held when we last looked. @type {string | null} */
  #text = null;
  /** Ends the wait for the next write. @type {(() => void) | null} */
  #cancel = null;
  #listeners = new Set();
  /** When the last verified write happened. @type {Date | null} */
  savedAt = null;

  /**
   * @param {string} key
   * @param {RecordOptions} options
   * @param {Surroundings} around
   */
  constructor(key, options, around) {
    this.key = key;
    this.#options = { empty: {}, valid: () => true, now: () => new Date(), ...options };
    this.#around = around;
    this.reload();
  }

  /** The value as it is now, frozen. */
  get value() {
    return this.#value;
  }

  /** @returns {Status} */
  get status() {
    return this.#status;
  }

  /** What would be written now. */
  get text() {
    return serialise(this.#envelope);
  }

  /** Does storage hold anything for this record? */
  get stored() {
    return this.#text !== null;
  }

  /**
   * Changes the value; it is written soon after, or at once by flush().
   * @param {(value: any) => any} next from the frozen value to the new one
   */
  update(next) {
    const envelope = change({ ...this.#envelope, value: this.#value }, next(this.#value));
    if (envelope.n === this.#envelope.n) return this.#value;
    this.#dirty = true;
    this.#show(envelope, "local");
    this.#become(this.#status === "foreign" ? "foreign" : "pending");
    // Not put off by the next change: somebody who types on and on is saved too.
    this.#cancel ??= this.#around.later?.(() => this.flush()) ?? null;
    return this.#value;
  }

  /** Writes what is not written yet. @returns {Status} */
  flush() {
    this.#stopWaiting();
    if (this.#dirty) this.#become(this.#write());
    else if (this.#status === "pending") this.#become("saved");
    return this.#status;
  }

  /**
   * @param {(value: any, source: "local" | "remote") => void} listener
   * @returns {() => void} ends the subscription
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes what storage holds and forgets what is in memory. */
  reload() {
    this.#stopWaiting();
    this.#dirty = false;
    const { ok, text } = this.#around.backend.read(this.key);
    const found = this.#parse(text);
    this.#text = text;
    this.#show(found.kind === "ok" ? found.envelope : blank(), "remote");
    if (!ok) return this.#become("failed");
    if (found.kind === "newer") return this.#become("foreign");
    if (found.kind === "corrupt" && !keepAside(this.#around.backend, this.key, String(text))) return this.#become("failed");
    return this.#become("saved");
  }

  /** Comes back to a page that was asleep: unsaved changes stay, all else is read afresh. */
  wake() {
    if (this.#dirty) this.flush();
    else this.reload();
  }

  /** Another tab wrote this record. @param {string | null} text */
  receive(text) {
    const found = this.#parse(text);
    // Wiped or about to be replaced: our copy must not bring the old one back.
    if (found.kind === "absent") return this.reload();
    if (found.kind === "newer") return this.#become("foreign");
    if (found.kind !== "ok") return undefined;
    const merged = this.#merge(this.#envelope, found.envelope);
    this.#text = text;
    this.#show(merged, "remote");
    // A write of ours was lost between the two tabs: write the whole again.
    if (serialise(merged) !== text) this.#dirty = true;
    if (this.#status === "foreign") this.#become("pending");
    return this.flush();
  }

  #write = () => {
    const { backend } = this.#around;
    const { ok, text } = backend.read(this.key);
    if (!ok) return "failed";
    const found = this.#parse(text);
    if (found.kind === "newer") return "foreign";
    if (found.kind === "corrupt" && !keepAside(backend, this.key, String(text))) return "failed";
    if (found.kind === "ok" && text !== this.#text) this.#show(this.#merge(this.#envelope, found.envelope), "remote");
    const next = serialise(this.#envelope);
    if (next !== text && !backend.write(this.key, next)) return "failed";
    this.#text = next;
    this.#dirty = false;
    this.savedAt = this.#options.now();
    return "saved";
  };

  #stopWaiting = () => {
    this.#cancel?.();
    this.#cancel = null;
  };

  #parse = (text) => {
    return parseEnvelope(text, this.#options.valid);
  };

  #merge = (mine, theirs) => {
    const merged = mergeEnvelopes(mine, theirs);
    const { merge } = this.#options;
    return merge ? { ...merged, value: merge(merged.value, mine.value, theirs.value) } : merged;
  };

  #show = (envelope, source) => {
    this.#envelope = envelope;
    const before = this.#value;
    this.#value = deepFreeze({ ...copy(this.#options.empty), ...envelope.value });
    if (before === undefined || same(before, this.#value)) return;
    this.#listeners.forEach((listener) => listener(this.#value, source));
  };

  #become = (status) => {
    const changed = status !== this.#status;
    this.#status = status;
    if (changed || status !== "pending") this.#around.announce?.(this.key, status);
    return status;
  };
}
