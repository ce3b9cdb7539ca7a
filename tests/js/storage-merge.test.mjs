import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { blank, parseEnvelope, serialise } from "../../overrides/assets/storage/envelope.js";
import { canonical, copy } from "../../overrides/assets/storage/json.js";
import { change, flatten, mergeEnvelopes, unflatten } from "../../overrides/assets/storage/merge.js";

const key = fc.oneof(fc.constantFrom("items", "answers", "day", "a/b", "a~b", "__proto__", "constructor", "", "1"), fc.string());
const leaf = fc.jsonValue({ maxDepth: 2 }).map(copy);
const part = fc.oneof(leaf, fc.dictionary(key, leaf).map(copy));
const value = fc.dictionary(key, part).map(copy);
/** What a tab does: sets or deletes one part of one of a few records' keys. */
const edit = fc.record({
  top: fc.constantFrom("items", "day"),
  child: fc.option(fc.constantFrom("a", "b", "c"), { nil: null }),
  to: fc.option(fc.oneof(fc.string(), fc.integer(), fc.array(fc.integer())), { nil: undefined }),
});

function apply(current, { top, child, to }) {
  const next = { ...current };
  if (child === null) next.day = to ?? null;
  else if (top === "items") {
    next.items = { ...next.items, [child]: to };
    if (to === undefined) delete next.items[child];
  }
  return next;
}

const history = fc.array(edit, { maxLength: 12 });
const run = (start, edits) => edits.reduce((envelope, one) => change(envelope, apply(envelope.value, one)), start);
const start = blank({ items: {}, day: null });
/** Envelopes that three tabs might hold: a common past, then each its own way. */
const family = fc.tuple(history, history, history, history).map(([past, ...ways]) => {
  const base = run(start, past);
  return ways.map((way) => run(base, way));
});

test("taking a value apart and putting it together gives it back", () => {
  fc.assert(fc.property(value, (data) => assert.equal(canonical(unflatten(flatten(data))), canonical(data))));
});

test("the stored text gives the envelope back", () => {
  fc.assert(
    fc.property(family, ([one]) => {
      const parsed = parseEnvelope(serialise(one));
      assert.equal(parsed.kind, "ok");
      assert.equal(serialise(parsed.envelope), serialise(one));
    }),
  );
});

test("merging is commutative, associative and idempotent", () => {
  fc.assert(
    fc.property(family, ([a, b, c]) => {
      const text = (envelope) => serialise(envelope);
      assert.equal(text(mergeEnvelopes(a, b)), text(mergeEnvelopes(b, a)));
      assert.equal(text(mergeEnvelopes(a, a)), text(a));
      const left = mergeEnvelopes(mergeEnvelopes(a, b), c);
      const right = mergeEnvelopes(a, mergeEnvelopes(b, c));
      assert.equal(text(left), text(right));
    }),
    { numRuns: 1000 },
  );
});

test("merging with the past changes nothing", () => {
  fc.assert(
    fc.property(history, history, (past, more) => {
      const old = run(start, past);
      const now = run(old, more);
      assert.equal(serialise(mergeEnvelopes(old, now)), serialise(now));
    }),
  );
});

test("two tabs that changed different items lose nothing", () => {
  const one = change(start, { items: { a: { state: "yes" } }, day: null });
  const two = change(start, { items: { b: { state: "no" } }, day: null });
  assert.deepEqual(mergeEnvelopes(one, two).value, { items: { a: { state: "yes" }, b: { state: "no" } }, day: null });
});

test("a deleted item stays deleted when an old copy turns up", () => {
  const ticked = change(start, { items: { a: 1 }, day: null });
  const cleared = change(ticked, { items: {}, day: null });
  assert.deepEqual(mergeEnvelopes(cleared, ticked).value.items, {});
});

test("the later change of the same item wins, not the larger one", () => {
  const base = change(start, { items: { a: "z" }, day: null });
  const later = change(base, { items: { a: "b" }, day: null });
  assert.equal(mergeEnvelopes(base, later).value.items.a, "b");
  assert.equal(mergeEnvelopes(later, base).value.items.a, "b");
});

test("a change that changes nothing is none", () => {
  assert.equal(change(start, { day: null, items: {} }), start);
});

test("hostile keys stay data", () => {
  const parsed = parseEnvelope('{"v":1,"n":1,"stamps":{},"value":{"items":{"__proto__":{"x":1}},"__proto__":{"y":1}}}');
  assert.equal(parsed.kind, "ok");
  const merged = mergeEnvelopes(parsed.envelope, start);
  assert.equal({}.x, undefined);
  assert.equal(merged.value.y, undefined);
  assert.ok(Object.hasOwn(merged.value.items, "__proto__"));
});

test("stamps of deleted items do not pile up for ever", () => {
  let envelope = start;
  for (let i = 0; i < 600; i += 1) envelope = change(envelope, { items: { [`i${i}`]: 1 }, day: null });
  assert.ok(Object.keys(envelope.stamps).length < 520);
  assert.ok("items/i598" in envelope.stamps);
});

test("whatever text is in storage gets one of four names", () => {
  const text = fc.oneof(fc.string(), fc.json(), value.map((data) => JSON.stringify({ v: 1, n: 3, value: data })));
  fc.assert(fc.property(text, (raw) => ["ok", "corrupt", "newer"].includes(parseEnvelope(raw).kind)));
  assert.equal(parseEnvelope(null).kind, "absent");
  assert.equal(parseEnvelope('{"v":2,"anything":true}').kind, "newer");
  for (const raw of ["", "{}", "[]", "null", '{"v":0,"n":1,"value":{}}', '{"v":1,"n":-1,"value":{}}', '{"v":1,"n":1,"value":[]}',
    '{"v":1,"n":1,"value":{},"stamps":{"a":2}}', '{"v":1,"n":1e400,"value":{}}']) {
    assert.equal(parseEnvelope(raw).kind, "corrupt", raw);
  }
});
