import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";

import * as course from "../../overrides/components/quiz/course.js";
import * as rounds from "../../overrides/components/quiz/rounds.js";
import * as states from "../../overrides/components/quiz/state.js";

const question = (id, revision = 1, fits = () => true) => ({ id, revision, fits });
const bank = (...ids) => ids.map((id) => question(id));
const EMPTY = states.EMPTY;

const answered = (state, one, score) => states.check(state, one, `answer to ${one.id}`, score);

/** A state in which each question has its own answer and score. */
const someState = (questions) =>
  fc.array(fc.option(fc.constantFrom(0, 0.5, 1)), { minLength: questions.length, maxLength: questions.length })
    .map((scores) => questions.reduce(
      (state, one, i) => (scores[i] === null ? state : answered(state, one, scores[i])), EMPTY));

const IDS = ["q.a", "q.b", "q.c", "q.d", "q.e", "constructor"];

test("reordering, adding and withdrawing questions moves nobody's answers", () => {
  const before = bank(...IDS);
  const edits = fc.shuffledSubarray([...IDS, "q.new", "q.newer"]);
  fc.assert(fc.property(someState(before), edits, (state, ids) => {
    for (const one of bank(...ids)) {
      const saved = states.entryOf(state, one.id);
      assert.equal(states.status(state, one) === "new", saved === undefined);
      if (saved) assert.equal(saved.answer, `answer to ${one.id}`);
    }
    const { missed, open, right } = course.result(state, bank(...ids), 80);
    assert.equal(missed.length + open.length + right, ids.length);
  }));
});

test("the result does not depend on the order of the questions", () => {
  const questions = bank(...IDS);
  fc.assert(fc.property(someState(questions), fc.shuffledSubarray(questions, { minLength: IDS.length }), (state, mixed) => {
    const a = course.result(state, questions, 80);
    const b = course.result(state, mixed, 80);
    assert.deepEqual([a.percent, a.passed, a.right, [...a.missed].sort()], [b.percent, b.passed, b.right, [...b.missed].sort()]);
  }));
});

test("whatever a reader does, answers to unknown questions stay", () => {
  const questions = bank("q.a", "q.b");
  const old = { answer: "x", revision: 3, checked: true, score: 1 };
  const steps = fc.array(fc.constantFrom(
    (state) => states.answer(state, questions[0], "y"),
    (state) => states.check(state, questions[1], "y", 0.5),
    (state) => states.go(state, "q.b"),
    (state) => rounds.finish(state, "2026-11-21", 50),
    (state) => rounds.retry(state, questions.slice(1)),
    (state) => rounds.begin(state, questions),
  ));
  fc.assert(fc.property(steps, (all) => {
    const state = all.reduce((now, step) => step(now), { ...EMPTY, answers: { "q.gone": old } });
    assert.deepEqual(state.answers["q.gone"], old);
    assert.ok(states.isValid(state));
    assert.ok(course.sequence(state, questions).length > 0);
  }));
});

test("a checked answer stays as it is until the reader tries again", () => {
  const [a] = bank("q.a");
  const state = answered(EMPTY, a, 0);
  assert.equal(states.answer(state, a, "other"), state);
  assert.equal(states.check(state, a, "other", 1), state);
  assert.equal(states.status(states.answer(rounds.retry(state, [a]), a, "other"), a), "answered");
});

test("only the question that changed is asked again", () => {
  const state = answered(answered(EMPTY, question("q.a"), 1), question("q.b"), 1);
  assert.equal(states.status(state, question("q.a", 2)), "changed");
  assert.equal(states.status(state, question("q.b")), "right");
  assert.equal(states.status(state, question("q.b", 1, () => false)), "changed");
  const again = states.check(state, question("q.a", 2), "new answer", 0);
  assert.equal(states.status(again, question("q.a", 2)), "wrong");
});

test("a changed question counts as open, not as wrong", () => {
  const state = answered(answered(EMPTY, question("q.a"), 1), question("q.b"), 0.5);
  const { open, missed, percent } = course.result(state, [question("q.a", 2), question("q.b")], 80);
  assert.deepEqual([open, missed, percent], [["q.a"], ["q.b"], 25]);
});

test("retrying clears what was missed and keeps the rest", () => {
  const questions = bank("q.a", "q.b", "q.c");
  let state = answered(EMPTY, questions[0], 1);
  state = answered(answered(state, questions[1], 0), questions[2], 0.5);
  state = rounds.finish(state, "2026-11-21", 50);
  const missed = questions.filter(({ id }) => course.result(state, questions, 80).missed.includes(id));
  state = rounds.retry(state, missed);
  assert.deepEqual(course.sequence(state, questions).map(({ id }) => id), ["q.b", "q.c"]);
  assert.equal(states.status(state, questions[0]), "right");
  assert.equal(state.done, false);
  state = answered(answered(state, questions[1], 1), questions[2], 1);
  assert.equal(course.result(state, questions, 80).percent, 100);
});

test("starting again keeps past results", () => {
  const questions = bank("q.a");
  const state = rounds.begin(rounds.finish(answered(EMPTY, questions[0], 1), "2026-11-21", 100), questions);
  assert.equal(states.status(state, questions[0]), "new");
  assert.deepEqual(Object.values(state.history), [{ day: "2026-11-21", score: 100, retry: false }]);
});

test("looking at the result twice is one attempt", () => {
  const once = rounds.finish(EMPTY, "2026-11-21", 70);
  assert.deepEqual(rounds.finish(once, "2026-11-22", 90).history, once.history);
});

test("next walks to the end, then back to what was skipped", () => {
  const questions = bank("q.a", "q.b", "q.c");
  let state = answered(EMPTY, questions[0], 1);
  assert.equal(course.next(state, questions, "q.a"), "q.b");
  assert.equal(course.next(state, questions, "q.b"), "q.c");
  state = answered(state, questions[2], 1);
  assert.equal(course.next(state, questions, "q.c"), "q.b");
  state = answered(state, questions[1], 1);
  assert.equal(course.next(state, questions, "q.c"), null);
  assert.equal(course.previous(state, questions, "q.a"), null);
  assert.equal(course.previous(state, questions, "q.c"), "q.b");
});

test("the saved place is found again; a withdrawn one gives way to the first open question", () => {
  const questions = bank("q.a", "q.b", "q.c");
  const state = answered(EMPTY, questions[0], 1);
  assert.equal(course.place(states.go(state, null), questions), "q.b");
  assert.equal(course.place(states.go(state, "q.c"), questions), "q.c");
  assert.equal(course.place(states.go(state, "q.gone"), questions), "q.b");
  assert.equal(course.place(rounds.finish(state, "2026-11-21", 100), questions), null);
});

test("a reload after the first answer shows that question again", () => {
  const questions = bank("q.a", "q.b");
  assert.equal(course.place(answered(EMPTY, questions[0], 0), questions), "q.a");
});

test("a new question joins a full round, and stays out of a retry", () => {
  const questions = bank("q.a", "q.new", "q.b");
  assert.deepEqual(course.sequence(EMPTY, questions), questions);
  const retry = rounds.retry(EMPTY, bank("q.b", "q.a"));
  assert.deepEqual(course.sequence(retry, questions).map(({ id }) => id), ["q.b", "q.a"]);
  assert.deepEqual(course.sequence(rounds.finish(retry, "2026-11-21", 100), questions), questions);
});

test("the score is rounded down, and thirds add up", () => {
  const questions = bank("q.a", "q.b", "q.c");
  const score = (...scores) => course.result(
    scores.reduce((state, one, i) => answered(state, questions[i], one), EMPTY), questions, 80).percent;
  assert.equal(score(1, 1, 0), 66);
  assert.equal(score(1 / 3, 1 / 3, 1 / 3), 33);
  assert.equal(score(2 / 3, 2 / 3, 2 / 3), 66);
  assert.equal(score(1, 1, 1), 100);
});

test("the pass mark is met or it is not", () => {
  const questions = bank("q.a", "q.b", "q.c", "q.d", "q.e");
  const state = questions.slice(1).reduce((now, one) => answered(now, one, 1), EMPTY);
  assert.equal(course.result(state, questions, 80).passed, true);
  assert.equal(course.result(state, questions, 81).passed, false);
});

test("saved data of any shape is either valid and usable, or refused", () => {
  const questions = bank(...IDS);
  const shapes = fc.record({
    answers: fc.dictionary(fc.constantFrom(...IDS), fc.record({
      answer: fc.anything(), revision: fc.oneof(fc.nat(), fc.anything()), checked: fc.boolean(), score: fc.oneof(fc.double(), fc.constant(1)),
    }, { requiredKeys: [] })),
    order: fc.oneof(fc.array(fc.string()), fc.anything()),
    current: fc.oneof(fc.string(), fc.anything()),
    done: fc.boolean(),
    round: fc.oneof(fc.nat(), fc.anything()),
    history: fc.oneof(fc.constant({}), fc.anything()),
  }, { requiredKeys: [] });
  fc.assert(fc.property(fc.oneof(shapes, fc.anything()), (value) => {
    const saved = JSON.parse(JSON.stringify(value) ?? "null");
    if (!states.isValid(saved)) return;
    const state = { ...EMPTY, ...saved };
    const { percent } = course.result(state, questions, 80);
    assert.ok(percent >= 0 && percent <= 100);
    course.place(state, questions);
    assert.ok(states.isValid(rounds.begin(rounds.finish(state, "2026-11-21", percent), questions)));
  }), { numRuns: 1000 });
});
