import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { code } from "../../overrides/components/path/codes.js";
import { progressOf, wasDone } from "../../overrides/components/path/progress.js";
import { statusOf } from "../../overrides/components/path/status.js";

const DAY = "2026-11-21";
const IDS = ["x.a", "x.b", "x.c", "constructor"];
const RUN = `${DAY}#1`;

const partsOf = (revisions) => new Map(Object.entries(revisions).map(([id, revision]) => [code(id), revision]));
const step = (id, revisions) => ({ id, parts: partsOf(revisions), pass: 80 });
const signed = (clauses) => ({ signed: { 1: { day: DAY, version: "1.0", clauses } } });
const answer = (state, revision = 1) => ({ state, note: "", revision, run: RUN });
const list = (items, history = {}) => ({ run: RUN, items, history });
const run = (yes, total) => ({ day: DAY, yes, no: 0, na: 0, total, missed: [] });
const entry = (revision = 1) => ({ answer: "a", revision, checked: true, score: 1 });
const taken = (scores, answers = {}) => ({
  answers, order: [], current: null, done: true, round: 1,
  history: Object.fromEntries(scores.map((score, i) => [i + 1, { day: `2026-11-2${i + 1}`, score, retry: false }])),
});

test("a chapter is read when it is signed, and to be read again after a change of substance", () => {
  const chapter = step("sign-off:x", { "x.a": 1, "x.b": 2 });
  assert.deepEqual(statusOf(chapter, null), { state: "new" });
  assert.deepEqual(statusOf(chapter, signed({ "x.a": 1, "x.b": 2, "x.gone": 1 })), { state: "done", day: DAY, version: "1.0" });
  assert.deepEqual(statusOf(chapter, signed({ "x.a": 1, "x.b": 1 })), { state: "again", n: 1, day: DAY, version: "1.0" });
  assert.equal(statusOf(chapter, signed({ "x.b": 2 })).state, "again");
});

test("a checklist is done when all of it is answered, now or in a past run", () => {
  const checklist = step("checklist:x", { "x.a": 1, "x.b": 2 });
  assert.deepEqual(statusOf(checklist, list({})), { state: "new" });
  assert.deepEqual(statusOf(checklist, list({ "x.a": answer("yes"), "x.gone": answer("yes") })), { state: "begun", n: 1, total: 2 });
  assert.deepEqual(statusOf(checklist, list({ "x.a": answer("no"), "x.b": answer("na", 2) })), { state: "done", day: DAY });
  assert.deepEqual(statusOf(checklist, list({ "x.a": answer("no"), "x.b": answer("na", 1) })), { state: "again", n: 1, day: DAY });
  assert.deepEqual(statusOf(checklist, list({}, { [RUN]: run(2, 2) })), { state: "done", day: DAY });
  assert.equal(statusOf(checklist, list({}, { [RUN]: run(1, 2) })).state, "new");
});

test("a quiz is passed once, and asks again only what changed in substance", () => {
  const quiz = step("quiz:x", { "x.a": 1, "x.b": 2 });
  assert.deepEqual(statusOf(quiz, { answers: { "x.a": entry() } }), { state: "begun", n: 1, total: 2 });
  assert.deepEqual(statusOf(quiz, taken([62, 40])), { state: "failed", score: 62 });
  assert.deepEqual(statusOf(quiz, taken([62, 85, 92, 50])), { state: "done", day: "2026-11-22", score: 92 });
  assert.deepEqual(statusOf(quiz, taken([80], { "x.a": entry(), "x.b": entry(1) })), { state: "again", n: 1, day: "2026-11-21", score: 80 });
});

test("a short round passes nothing, unless the quiz itself draws as few", () => {
  const quiz = step("quiz:x", { "x.a": 1, "x.b": 1 });
  const short = { ...taken([]), history: { 1: { day: DAY, score: 100, retry: false, drawn: 1 } } };
  assert.deepEqual(statusOf(quiz, short), { state: "new" });
  assert.deepEqual(statusOf({ ...quiz, draw: 1 }, short), { state: "done", day: DAY, score: 100 });
});

test("the phrases are practised when each was in a round", () => {
  const trainer = step("phrase-trainer:all", { "x.a": 1, "x.b": 2 });
  const practised = (phrases) => ({ phrases: Object.fromEntries(Object.entries(phrases).map(([id, revision]) =>
    [id, { revision, box: 1, due: "", round: RUN, known: false, missed: 0 }])) });
  assert.deepEqual(statusOf(trainer, practised({ "x.a": 1, "x.gone": 1 })), { state: "begun", n: 1, total: 2 });
  assert.deepEqual(statusOf(trainer, practised({ "x.a": 1, "x.b": 2 })), { state: "done", n: 2, total: 2 });
  assert.deepEqual(statusOf(trainer, practised({ "x.a": 1, "x.b": 1 })), { state: "again", n: 1 });
});

const revisions = fc.dictionary(fc.constantFrom(...IDS), fc.integer({ min: 1, max: 4 }));
const anyStep = fc.tuple(fc.constantFrom("sign-off:x", "checklist:x", "quiz:x", "phrase-trainer:all", "nothing:x", "constructor"), revisions)
  .map(([id, parts]) => step(id, parts));
const nearly = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom("signed", "items", "history", "answers", "phrases", "run"), fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom("1", RUN, ...IDS), fc.jsonValue()))),
  revisions.map(signed),
  revisions.map((items) => list(Object.fromEntries(Object.entries(items).map(([id, n]) => [id, answer("yes", n)])))),
  fc.tuple(fc.array(fc.integer({ min: 0, max: 100 })), revisions).map(([scores, answers]) =>
    taken(scores, Object.fromEntries(Object.entries(answers).map(([id, n]) => [id, entry(n)])))),
);

test("every step has a status, whatever is saved", () => {
  fc.assert(fc.property(anyStep, nearly, (one, value) => {
    const { state, n = 0, total = n } = statusOf(one, value);
    assert.ok(["new", "begun", "failed", "done", "again"].includes(state));
    assert.ok(n >= 0 && n <= total);
  }), { numRuns: 1000 });
});

test("what was done stays done: only another revision or a new part asks again", () => {
  fc.assert(fc.property(fc.constantFrom("sign-off:x", "checklist:x", "quiz:x"), revisions, fc.array(fc.constantFrom(...IDS)), revisions,
    (id, then, gone, raised) => {
      const values = {
        "sign-off:x": signed(then), "checklist:x": list({}, { [RUN]: run(1, 1) }),
        "quiz:x": taken([90], Object.fromEntries(Object.entries(then).map(([each, n]) => [each, entry(n)]))),
      };
      const value = values[id];
      assert.equal(statusOf(step(id, then), value).state, "done");
      const fewer = Object.fromEntries(Object.entries(then).filter(([each]) => !gone.includes(each)));
      assert.equal(statusOf(step(id, fewer), value).state, "done");
      assert.ok(wasDone(statusOf(step(id, { ...then, ...raised }), value)));
    }), { numRuns: 1000 });
});

const statuses = fc.array(fc.record({ state: fc.constantFrom("new", "begun", "failed", "done", "again") }).map((status) =>
  (wasDone(status) ? { ...status, day: DAY } : status)), { maxLength: 30 });

test("the way on leads to the first step never done, then to what changed, then nowhere", () => {
  fc.assert(fc.property(statuses, (all) => {
    const { done, total, next, again, complete, day } = progressOf(all);
    const open = all.findIndex((status) => !wasDone(status));
    assert.equal(total, all.length);
    assert.equal(complete, total > 0 && open < 0);
    assert.equal(next, open >= 0 ? open : again.length ? again[0] : -1);
    assert.equal(day, complete ? DAY : "");
    assert.ok(done + again.length <= total);
  }));
});
