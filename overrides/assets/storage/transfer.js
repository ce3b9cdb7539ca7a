/**
 * Bringing saved data in, and taking it away; out.js takes it out. Every step can be taken back exactly:
 * what is replaced is remembered byte for byte.
 *
 * @typedef {import("./backend.js").Backend} Backend
 * @typedef {{key: string, change: "new" | "same" | "replaces"}} Change
 * @typedef {{code: "not-json" | "not-ours" | "newer" | "too-large" | "bad-key" | "bad-record", key?: string}} Problem
 * @typedef {{entries: Map<string, string>, problems: Problem[]}} Import
 * @typedef {{ok: boolean, undo: () => boolean}} Done
 */

import { isPlainObject } from "./json.js";
import { isOurs, isRecordKey } from "./keys.js";
import { readEnvelope, serialise } from "./envelope.js";
import { FORMAT, VERSION } from "./out.js";

/** More than any browser keeps for one site. */
const MAX_LENGTH = 12_000_000;

/**
 * Reads an export, also from the middle of a chat message. Never throws.
 * @param {string} text
 * @returns {Import}
 */
export function parseImport(text) {
  const refuse = (code) => ({ entries: new Map(), problems: [{ code }] });
  if (text.length > MAX_LENGTH) return refuse("too-large");
  const file = readJson(text);
  if (file === undefined) return refuse("not-json");
  if (!isPlainObject(file) || file.format !== FORMAT) return refuse("not-ours");
  if (Number.isSafeInteger(file.version) && file.version > VERSION) return refuse("newer");
  if (file.version !== VERSION || !isPlainObject(file.records)) return refuse("not-ours");
  return collect(file.records, isPlainObject(file.other) ? file.other : {});
}

function collect(records, other) {
  const entries = new Map();
  const problems = [];
  for (const [key, data] of Object.entries(records)) {
    const found = readEnvelope(data);
    if (!isRecordKey(key)) problems.push({ code: "bad-key", key });
    else if (found.kind !== "ok") problems.push({ code: "bad-record", key });
    else entries.set(key, serialise(found.envelope));
  }
  for (const [key, text] of Object.entries(other)) {
    if (!isOurs(key)) problems.push({ code: "bad-key", key });
    else if (typeof text !== "string") problems.push({ code: "bad-record", key });
    else if (!entries.has(key)) entries.set(key, text);
  }
  return { entries, problems };
}

/** @param {string} text */
function readJson(text) {
  for (const part of [text, text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)]) {
    try {
      return JSON.parse(part);
    } catch {
      // Not this one; the caller says so when neither can be read.
    }
  }
  return undefined;
}

/**
 * What an import would do. @param {Backend} backend @param {Map<string, string>} entries
 * @returns {Change[]}
 */
export function preview(backend, entries) {
  return [...entries].map(([key, text]) => {
    const now = backend.read(key).text;
    return { key, change: now === null ? "new" : now === text ? "same" : "replaces" };
  });
}

/**
 * Sets or (null) removes entries, all or none.
 * @param {Backend} backend
 * @param {Map<string, string | null>} entries
 * @returns {Done}
 */
export function replace(backend, entries) {
  const before = new Map([...entries.keys()].map((key) => [key, backend.read(key).text]));
  const changed = new Map([...entries].filter(([key, text]) => before.get(key) !== text));
  const undo = () => put(backend, new Map([...changed.keys()].map((key) => [key, before.get(key) ?? null])));
  const ok = put(backend, changed);
  if (!ok) undo();
  return { ok, undo: ok ? undo : () => true };
}

/**
 * All removals come first: they make room, and they tell other tabs to forget
 * their copy instead of merging it into what comes.
 */
function put(backend, entries) {
  const removed = [...entries.keys()].map((key) => backend.remove(key));
  const written = [...entries].map(([key, text]) => text === null || backend.write(key, text));
  return [...removed, ...written].every(Boolean);
}
