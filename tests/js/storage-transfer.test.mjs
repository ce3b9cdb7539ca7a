import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { openBackend } from "../../overrides/assets/storage/backend.js";
import { blank, serialise } from "../../overrides/assets/storage/envelope.js";
import { copy } from "../../overrides/assets/storage/json.js";
import { change } from "../../overrides/assets/storage/merge.js";
import { readAll, toFile } from "../../overrides/assets/storage/out.js";
import { parseImport, preview, replace } from "../../overrides/assets/storage/transfer.js";
import { MemoryStorage } from "./support/web-storage.mjs";

const NOW = new Date("2026-11-21T08:00:00Z");
const value = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })).map(copy);
const envelope = value.map((data) => serialise(change(blank(), data)));
const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}$/);
const entry = fc.oneof(
  fc.tuple(fc.tuple(fc.constantFrom("quiz", "checklist", "path"), id).map(([k, i]) => `hb:${k}:${i}`), fc.oneof(envelope, fc.string())),
  fc.tuple(id.map((name) => `hb:aside:quiz:${name}`), fc.string()),
  fc.tuple(fc.constant("hb:scheme"), fc.constantFrom("dark", "light")),
);
const contents = fc.array(entry, { maxLength: 8 }).map((entries) => new Map(entries));
const filled = (entries) => {
  const storage = new MemoryStorage();
  storage.setItem("someone-else", "keep me");
  entries.forEach((text, key) => storage.setItem(key, text));
  return storage;
};
const snapshot = (storage) => Object.fromEntries([...storage.map].sort());
const over = (storage) => openBackend(() => storage);
const nothing = (entries) => new Map([...entries.keys()].map((key) => [key, null]));

test("export, wipe, import gives back exactly the same; undo undoes each", () => {
  fc.assert(
    fc.property(contents, (entries) => {
      const storage = filled(entries);
      const backend = over(storage);
      const before = snapshot(storage);
      const file = toFile(readAll(backend), NOW);
      const wiped = replace(backend, nothing(readAll(backend)));
      assert.ok(wiped.ok);
      assert.deepEqual(snapshot(storage), { "someone-else": "keep me" });
      const parsed = parseImport(file);
      assert.deepEqual(parsed.problems, []);
      const imported = replace(backend, parsed.entries);
      assert.deepEqual(snapshot(storage), before);
      assert.ok(imported.undo());
      assert.deepEqual(snapshot(storage), { "someone-else": "keep me" });
      assert.ok(wiped.undo());
      assert.deepEqual(snapshot(storage), before);
    }),
  );
});

test("an import over other data is undone exactly", () => {
  fc.assert(
    fc.property(contents, contents, (mine, theirs) => {
      const storage = filled(mine);
      const before = snapshot(storage);
      const parsed = parseImport(toFile(theirs, NOW));
      const changes = preview(over(storage), parsed.entries);
      const done = replace(over(storage), parsed.entries);
      for (const { key, change: what } of changes) {
        assert.equal(storage.getItem(key), parsed.entries.get(key));
        assert.equal(what, !(key in before) ? "new" : before[key] === parsed.entries.get(key) ? "same" : "replaces");
      }
      done.undo();
      assert.deepEqual(snapshot(storage), before);
    }),
  );
});

test("an import that does not fit leaves everything as it was", () => {
  const storage = filled(new Map([["hb:quiz:a", "old"]]));
  const before = snapshot(storage);
  const set = storage.setItem.bind(storage);
  storage.setItem = (key, text) => {
    if (key === "hb:quiz:b") throw new DOMException("full", "QuotaExceededError");
    set(key, text);
  };
  const done = replace(over(storage), new Map([["hb:quiz:a", "new"], ["hb:quiz:b", "big"]]));
  assert.equal(done.ok, false);
  assert.deepEqual(snapshot(storage), before);
});

test("an export is found in the middle of a chat message", () => {
  const file = toFile(new Map([["hb:scheme", "dark"]]), NOW);
  assert.deepEqual([...parseImport(`小王：这是我的\n${file}\n谢谢！`).entries], [["hb:scheme", "dark"]]);
});

test("what is not an export is refused with a reason", () => {
  const reason = (text) => parseImport(text).problems[0]?.code;
  assert.equal(reason(""), "not-json");
  assert.equal(reason("hello { world"), "not-json");
  assert.equal(reason('{"a":1}'), "not-ours");
  assert.equal(reason("[1]"), "not-ours");
  assert.equal(reason('{"format":"hb-saved-data","version":2,"records":{}}'), "newer");
  assert.equal(reason('{"format":"hb-saved-data","version":1,"records":[]}'), "not-ours");
  assert.equal(reason('{"format":"hb-saved-data","version":1,"records":{"evil":{"v":1,"n":0,"value":{}}}}'), "bad-key");
  assert.equal(reason('{"format":"hb-saved-data","version":1,"records":{"hb:quiz:a":{"v":1}}}'), "bad-record");
  assert.equal(reason('{"format":"hb-saved-data","version":1,"records":{},"other":{"hb:scheme":{}}}'), "bad-record");
  assert.equal(reason("x".repeat(13_000_000)), "too-large");
});

test("import never throws and never names a key that is not ours", () => {
  const file = fc.record({ format: fc.constant("hb-saved-data"), version: fc.constant(1), records: fc.dictionary(fc.string(), fc.jsonValue()), other: fc.jsonValue() });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), file.map((data) => JSON.stringify(data))), (text) => {
      for (const key of parseImport(text).entries.keys()) assert.ok(key.startsWith("hb:"));
    }),
  );
});
