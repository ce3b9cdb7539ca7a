import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { fitOf, resultOf } from "../../overrides/components/certificate/text.js";

test("a result has no words of any language", () => {
  assert.equal(resultOf({ state: "done", version: "1.0", day: "2026-11-21" }), "v1.0 · 2026-11-21");
  assert.equal(resultOf({ state: "done", score: 92, day: "2026-11-21" }), "92% · 2026-11-21");
  assert.equal(resultOf({ state: "done", n: 47, total: 47 }), "47/47");
  assert.equal(resultOf({ state: "done", day: "2026-11-21" }), "2026-11-21");
});

test("a Chinese name needs twice the room of a Latin one", () => {
  assert.equal(fitOf("王小明"), "large");
  assert.equal(fitOf("A".repeat(28)), "large");
  assert.equal(fitOf("欧阳".repeat(8)), "middle");
  assert.equal(fitOf("欧".repeat(60)), "small");
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (name) => assert.ok(["large", "middle", "small"].includes(fitOf(name)))));
});
