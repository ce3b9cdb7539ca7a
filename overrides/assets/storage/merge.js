/**
 * Two tabs, one record: part by part, the later change wins.
 *
 * A part is a top-level key of the value, or, where that holds an object, one
 * of its keys ("items/phone-call.rings"). Each change stamps the parts it
 * touched with a counter one above everything seen so far (a Lamport clock), so
 * that no device clock is asked. Equal stamps (both tabs changed the same part
 * without having seen each other) are decided by the data itself, the same way
 * in both tabs. Winners are the maximum of a total order: merging is
 * commutative, associative and idempotent, as long as a top-level key that holds
 * an object always holds one.
 */

import { canonical, copy, has, isPlainObject, same } from "./json.js";

/** @typedef {import("./envelope.js").Envelope} Envelope */

const MAX_TOMBSTONES = 500;

const escape = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
const unescape = (key) => key.replaceAll("~1", "/").replaceAll("~0", "~");

/**
 * The parts of a value by path. An object is there as an empty one, its keys as
 * parts of their own.
 * @param {Record<string, any>} value
 * @returns {Map<string, any>}
 */
export function flatten(value) {
  const parts = new Map();
  for (const [key, part] of Object.entries(value)) {
    const path = escape(key);
    if (!isPlainObject(part)) {
      parts.set(path, part);
      continue;
    }
    parts.set(path, {});
    for (const [child, leaf] of Object.entries(part)) parts.set(`${path}/${child}`, leaf);
  }
  return parts;
}

/**
 * @param {Map<string, any>} parts
 * @returns {Record<string, any>}
 */
export function unflatten(parts) {
  const top = new Map();
  for (const [path, part] of parts) {
    if (!path.includes("/")) top.set(unescape(path), isPlainObject(part) ? new Map() : part);
  }
  for (const [path, part] of parts) {
    const cut = path.indexOf("/");
    if (cut < 0) continue;
    const key = unescape(path.slice(0, cut));
    if (!top.has(key)) top.set(key, new Map());
    // A key that became a plain value in the meantime has no room for children.
    if (top.get(key) instanceof Map) top.get(key).set(path.slice(cut + 1), part);
  }
  return Object.fromEntries([...top].map(([key, part]) => [key, part instanceof Map ? Object.fromEntries(part) : part]));
}

/**
 * The envelope after a change: what differs is stamped, and only that.
 * @param {Envelope} envelope
 * @param {Record<string, any>} next
 * @returns {Envelope}
 */
export function change(envelope, next) {
  const before = flatten(envelope.value);
  const value = copy(next);
  const after = flatten(value);
  const n = envelope.n + 1;
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.has(path) !== after.has(path) || !same(before.get(path), after.get(path)),
  );
  if (touched.length === 0) return envelope;
  const stamps = Object.fromEntries([...Object.entries(envelope.stamps), ...touched.map((path) => [path, n])]);
  return prune({ ...envelope, n, value, stamps });
}

/**
 * @param {Envelope} a
 * @param {Envelope} b
 * @returns {Envelope}
 */
export function mergeEnvelopes(a, b) {
  const [left, right] = [flatten(a.value), flatten(b.value)];
  const paths = new Set([...left.keys(), ...right.keys(), ...Object.keys(a.stamps), ...Object.keys(b.stamps)]);
  const parts = new Map();
  const stamps = [];
  for (const path of [...paths].sort()) {
    const winner = later(entry(path, left, a.stamps), entry(path, right, b.stamps));
    if (winner.present) parts.set(path, winner.part);
    if (winner.stamp > 0) stamps.push([path, winner.stamp]);
  }
  return { v: a.v, n: Math.max(a.n, b.n), value: unflatten(parts), stamps: Object.fromEntries(stamps) };
}

function entry(path, parts, stamps) {
  const present = parts.has(path);
  const stamp = has(stamps, path) ? stamps[path] : present ? 0 : -1;
  return { present, stamp, part: parts.get(path) };
}

function later(a, b) {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  if (a.present !== b.present) return a.present ? a : b;
  return a.present && canonical(a.part) < canonical(b.part) ? b : a;
}

/**
 * Deleted parts leave their stamp behind, or another tab's old copy would bring
 * them back; only the newest of those are kept, or records would grow for ever.
 * @param {Envelope} envelope
 * @returns {Envelope}
 */
function prune(envelope) {
  const parts = flatten(envelope.value);
  const dead = Object.entries(envelope.stamps).filter(([path]) => !parts.has(path));
  if (dead.length <= MAX_TOMBSTONES) return envelope;
  const oldest = dead.sort(([, a], [, b]) => b - a).slice(MAX_TOMBSTONES).map(([path]) => path);
  const gone = new Set(oldest);
  const stamps = Object.fromEntries(Object.entries(envelope.stamps).filter(([path]) => !gone.has(path)));
  return { ...envelope, stamps };
}
