import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { changes, EMPTY, isValid, latest, sign, undo } from "../../overrides/components/sign-off/state.js";

const DAY = "2026-11-21";
const rules = (revisions) => Object.entries(revisions).map(([id, revision]) => ({ id, revision }));
const revisions = fc.dictionary(fc.constantFrom("a.one", "a.two", "a.three", "constructor", "__proto__"), fc.integer({ min: 1, max: 9 }));
const signed = (clauses, state = EMPTY) => sign(state, rules(clauses), "1.0", DAY);

test("only rules that are new or have another revision are to be read again", () => {
  const signing = latest(signed({ "a.one": 1, "a.two": 2, "a.gone": 1 }));
  const today = rules({ "a.new": 1, "a.one": 3000000000, "a.two": 2 });
  assert.deepEqual(changes(signing, today), { changed: ["a.one"], added: ["a.new"] });
});

test("nothing is to be read again right after signing, whatever the rules", () => {
  fc.assert(fc.property(revisions, (clauses) => {
    assert.deepEqual(changes(latest(signed(clauses)), rules(clauses)), { changed: [], added: [] });
  }));
});

test("a rule that goes or is only reworded asks for nothing", () => {
  fc.assert(fc.property(revisions, fc.array(fc.string()), (clauses, gone) => {
    const left = rules(clauses).filter(({ id }) => !gone.includes(id));
    assert.deepEqual(changes(latest(signed(clauses)), left), { changed: [], added: [] });
  }));
});

test("undo takes back exactly the latest signing", () => {
  const once = signed({ "a.one": 1 });
  const twice = sign(once, rules({ "a.one": 2 }), "1.1", "2026-12-01");
  assert.equal(latest(twice).version, "1.1");
  assert.deepEqual(undo(twice), once);
  assert.deepEqual(undo(once), EMPTY);
  assert.deepEqual(undo(EMPTY), EMPTY);
  assert.equal(latest(EMPTY), null);
});

test("a clock that goes back does not make an older signing count", () => {
  const state = sign(signed({ "a.one": 1 }), rules({ "a.one": 2 }), "1.1", "2020-01-01");
  assert.equal(latest(state).version, "1.1");
});

test("any stored value is a sign-off's, or it is not; and everything that is one can be used", () => {
  const junk = fc.jsonValue();
  const near = fc.record({ signed: fc.dictionary(fc.constantFrom("1", "2", "10", "x"), fc.oneof(junk, fc.record({
    day: fc.constantFrom(DAY, "soon"), version: fc.constant("1.0"), clauses: revisions,
  }))) });
  fc.assert(fc.property(fc.oneof(junk, near), (value) => {
    if (!isValid(value)) return;
    const state = { ...EMPTY, ...value };
    assert.ok(isValid(signed({ "a.one": 1 }, state)));
    assert.equal(latest(signed({ "a.one": 1 }, state)).day, DAY);
    assert.ok(isValid(undo(state)));
  }));
  assert.ok(isValid(signed({ "a.one": 3 })));
});
