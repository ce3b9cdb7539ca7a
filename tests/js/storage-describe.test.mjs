import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { describe, unknownName } from "../../overrides/components/saved-data/describe.js";

const t = (key, values = {}) => [key.replace("saved-data.", ""), ...Object.values(values)].join(" ");

test("records are counted in plain words", () => {
  const entry = { key: "hb:checklist:x", kind: "checklist", id: "x" };
  const value = { items: { a: { state: "yes" }, b: { state: null } }, history: { one: {} } };
  assert.deepEqual(describe(entry, value, t), { name: null, details: "now_and_past checklist_now 1 checklist_runs 1" });
  assert.equal(describe(entry, { items: {} }, t).details, "");
  assert.equal(describe({ ...entry, newer: true }, null, t).details, "newer");
  assert.equal(unknownName(entry, t), "unknown_checklist x");
  const trainer = { key: "hb:phrase-trainer:all", kind: "phrase-trainer", id: "all" };
  assert.equal(describe(trainer, { phrases: { a: {}, b: {} }, open: {} }, t).details, "phrases_seen 2");
  const signed = { key: "hb:sign-off:x", kind: "sign-off", id: "x" };
  assert.deepEqual(describe(signed, { signed: { 1: {}, 2: {} } }, t), { name: null, details: "sign-off_now 2" });
  assert.equal(describe({ key: "hb:paths:mine", kind: "paths", id: "mine" }, { chosen: "x", name: "" }, t).name, "mine");
});

test("anything stored can be described", () => {
  const kind = fc.constantFrom("checklist", "quiz", "aside", "setting", "search", "sign-off", "path", "paths", "phrase-trainer", "constructor");
  fc.assert(
    fc.property(kind, fc.string(), fc.option(fc.dictionary(fc.string(), fc.jsonValue())), (kind, id, value) => {
      const entry = { key: `hb:${kind}:${id}`, kind, id };
      const { name, details } = describe(entry, value, t);
      assert.ok(typeof (name ?? unknownName(entry, t)) === "string" && typeof details === "string");
    }),
  );
});
