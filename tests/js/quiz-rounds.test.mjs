import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";

import { openBackend } from "../../overrides/assets/storage/backend.js";
import { Store } from "../../overrides/assets/storage/store.js";
import { crossed, reading } from "../../overrides/components/quiz/arranged/telling.js";
import * as clock from "../../overrides/components/quiz/clock.js";
import * as course from "../../overrides/components/quiz/course.js";
import { offered, ownTerms } from "../../overrides/components/quiz/invitation.js";
import * as link from "../../overrides/components/quiz/link.js";
import * as rounds from "../../overrides/components/quiz/rounds.js";
import { inOrder, placeOf } from "../../overrides/components/quiz/seed.js";
import { Sitting } from "../../overrides/components/quiz/sitting.js";
import * as states from "../../overrides/components/quiz/state.js";
import * as terms from "../../overrides/components/quiz/terms.js";
import { MemoryStorage } from "./support/web-storage.mjs";

const NOW = 1_795_000_000_000;
const MINUTE = 60_000;

/** Marks the answer "right" as 1, a number as itself; an answer that starts with "?" lacks something. */
const question = (id, revision = 1) => ({
  id, revision,
  problem: (answer) => (String(answer).startsWith("?") ? "choose_one" : null),
  mark: (answer) => (answer === "right" ? 1 : typeof answer === "number" ? answer : 0),
});
const bank = (...ids) => ids.map((id) => question(id));
const idsOf = (questions) => questions.map(({ id }) => id);
const on = (changes) => ({ ...terms.PLAIN, ...changes });
const answerAll = (state, questions, value) => questions.reduce((now, one) => states.answer(now, one, value), state);

const anId = fc.constantFrom(...Array.from({ length: 40 }, (_, i) => `q.${i}`), "q.a", "constructor", "__proto__");
const someIds = fc.uniqueArray(anId, { minLength: 1, maxLength: 25 });
const aSeed = fc.oneof(fc.stringMatching(/^[\w.-]{1,12}$/u), fc.constantFrom("abc", "种子", "2026-11-25"));

test("one more question, or one less, leaves the others in their order", () => {
  fc.assert(fc.property(aSeed, someIds, fc.integer(), (seed, ids, at) => {
    const without = ids.filter((_, i) => i !== Math.abs(at) % ids.length);
    const order = inOrder(seed, ids);
    assert.deepEqual(order.filter((id) => without.includes(id)), inOrder(seed, without));
    assert.deepEqual([...order].sort(), [...ids].sort());
  }), { numRuns: 1000 });
});

test("where a question stands on the page says nothing about its place", () => {
  fc.assert(fc.property(aSeed, someIds.chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length }))),
    (seed, [ids, mixed]) => assert.deepEqual(inOrder(seed, ids), inOrder(seed, mixed))));
});

test("the places are these, in every browser and for ever", () => {
  // A draw that somebody shared by its seed must stay what it was.
  assert.deepEqual([placeOf("abc", "phone.q-rings"), placeOf("种子", "phone.q-rings"), placeOf("", "")],
    [1500471245, 3535528649, 579050429]);
});

test("over many seeds every question comes first about equally often", () => {
  const ids = Array.from({ length: 10 }, (_, i) => `phone.q-${i}`);
  const firsts = Array.from({ length: 5000 }, (_, n) => inOrder(`seed-${n}`, ids)[0]);
  for (const id of ids) {
    const times = firsts.filter((first) => first === id).length;
    assert.ok(times > 400 && times < 600, `${id}: ${times} of 5000`);
  }
});

test("a draw takes the first of the seed's order and is bounded", () => {
  fc.assert(fc.property(aSeed, someIds, fc.integer({ min: 0, max: 40 }), (seed, ids, draw) => {
    const questions = bank(...ids);
    const state = rounds.begin(states.EMPTY, questions, on({ draw, seed }), NOW);
    const round = idsOf(course.sequence(state, questions));
    assert.deepEqual(round, inOrder(seed, ids).slice(0, draw || undefined));
    assert.equal(state.current, round[0]);
    assert.ok(states.isValid(JSON.parse(JSON.stringify(state))));
  }), { numRuns: 500 });
});

test("a round stays what was drawn while questions come, go and move", () => {
  fc.assert(fc.property(aSeed, someIds, fc.integer({ min: 1, max: 10 }), fc.shuffledSubarray([...Array(40).keys()].map((i) => `q.${i}`)),
    (seed, ids, draw, later) => {
      const state = rounds.begin(states.EMPTY, bank(...ids), on({ draw, seed }), NOW);
      const drawn = idsOf(course.sequence(state, bank(...ids)));
      const there = drawn.filter((id) => later.includes(id));
      if (draw >= ids.length || !there.length) return;
      assert.deepEqual(idsOf(course.sequence(state, bank(...later))), there);
      assert.equal(course.result(state, bank(...later), 80).total, there.length);
    }));
});

test("held back, answers may change; handed in, all are marked together", () => {
  const questions = bank("q.a", "q.b", "q.c", "q.d");
  let state = rounds.begin(states.EMPTY, questions, on({ feedback: "end" }), NOW);
  state = answerAll(state, questions.slice(0, 2), "wrong");
  state = states.answer(states.answer(state, questions[1], "right"), questions[2], "?half");
  assert.deepEqual(questions.map((one) => states.status(state, one)), ["answered", "answered", "answered", "new"]);
  assert.deepEqual(idsOf(course.unfinished(state, questions)), ["q.c", "q.d"]);
  state = rounds.finish(rounds.markAll(state, questions), "2026-11-25", 25);
  const fits = ({ answer, incomplete = false }) => String(answer).startsWith("?") === incomplete;
  assert.deepEqual(questions.map((one) => states.status(state, { ...one, fits })), ["wrong", "right", "wrong", "new"]);
  assert.equal(course.result(state, questions, 80).percent, 25);
  assert.equal(course.isHeldBack(state), false);
});

test("held back, the walk ends at the last question, and a reload keeps the last screen", () => {
  const questions = bank("q.a", "q.b");
  const state = rounds.begin(states.EMPTY, questions, on({ feedback: "end" }), NOW);
  assert.equal(course.next(state, questions, "q.b"), null);
  assert.equal(course.place(state, questions), "q.a");
  assert.equal(course.place(states.go(state, null), questions), null);
  assert.equal(course.place(states.go(rounds.begin(states.EMPTY, questions), null), questions), "q.a");
});

test("a result is about what was drawn, and a retry improves it", () => {
  const questions = bank(...Array.from({ length: 12 }, (_, i) => `q.${i}`));
  let state = rounds.begin(states.EMPTY, questions, on({ draw: 4, seed: "s", pass: 60, minutes: 3 }), NOW);
  const drawn = course.sequence(state, questions);
  drawn.forEach((one, i) => (state = states.check(state, one, i ? "right" : "wrong", i ? 1 : 0)));
  state = rounds.finish(state, "2026-11-25", 75);
  assert.deepEqual(state.history[2], { day: "2026-11-25", score: 75, retry: false, drawn: 4, minutes: 3 });
  const { total, percent, pass, passed, missed } = course.result(state, questions, 80);
  assert.deepEqual([total, percent, pass, passed, missed], [4, 75, 60, true, [drawn[0].id]]);
  state = rounds.retry(state, drawn.slice(0, 1));
  assert.deepEqual(course.sequence(state, questions), drawn.slice(0, 1));
  assert.equal(clock.left(state.clock, NOW), Infinity);
  state = rounds.finish(states.check(state, drawn[0], "right", 1), "2026-11-25", 100);
  assert.equal(course.result(state, questions, 80).percent, 100);
  assert.deepEqual(state.history[3], { day: "2026-11-25", score: 100, retry: true, drawn: 4 });
});

test("the quiz's own draw holds before anything is saved, and never replaces a round that is there", () => {
  const questions = bank("q.a", "q.b", "q.c");
  const own = ownTerms({ draw: "2" }, "2026-11-25");
  const shown = rounds.opened(states.EMPTY, own, questions);
  assert.equal(course.sequence(shown, questions).length, 2);
  assert.deepEqual(rounds.opened(states.EMPTY, own, questions), shown);
  const old = states.answer(states.EMPTY, questions[0], "x");
  assert.equal(rounds.opened(old, own, questions), old);
  const whole = rounds.begin(old, questions);
  assert.equal(course.sequence(rounds.opened(whole, own, questions), questions).length, 3);
  assert.equal(rounds.opened(states.EMPTY, ownTerms({}, "2026-11-25"), questions), states.EMPTY);
});

test("an address is read by its own rules, whatever it says", () => {
  assert.deepEqual(link.parse("?feedback=end&draw=10&seed=abc&minutes=10&pass=80"),
    { feedback: "end", draw: 10, seed: "abc", minutes: 10, pass: 80 });
  assert.deepEqual(link.parse("?feedback=later&draw=0&seed=<b>&minutes=1e3&pass=101&q=x"), {});
  assert.deepEqual(link.parse("?draw=-1&minutes=2.5&pass=٣&seed="), {});
  assert.deepEqual(link.parse("?draw=5&draw=6"), { draw: 5 });
  assert.equal(link.without("?q=x&draw=5&seed=a"), "?q=x");
  assert.equal(link.without("?draw=5"), "");
  const pairs = fc.array(fc.tuple(fc.constantFrom("feedback", "draw", "seed", "minutes", "pass", "x"), fc.oneof(fc.string(), fc.integer().map(String), aSeed)));
  fc.assert(fc.property(pairs, (all) => {
    const named = link.parse(`?${new URLSearchParams(all)}`);
    assert.ok(terms.isPlan({ ...on(named), set: [] }));
    assert.ok((named.draw ?? 1) >= 1 && (named.draw ?? 1) <= 500 && (named.minutes ?? 1) <= 240 && (named.pass ?? 1) <= 100);
    assert.ok((named.seed ?? "a").length <= 40);
  }), { numRuns: 1000 });
});

test("terms of an address wait to be begun, unless the round has them", () => {
  const questions = bank("q.a", "q.b", "q.c");
  const own = ownTerms({}, "2026-11-25");
  const named = { draw: 2, feedback: "end" };
  assert.deepEqual(offered(own, named, states.EMPTY, questions), on(named));
  const taken = rounds.begin(states.EMPTY, questions, on({ ...named, seed: "mine" }), NOW);
  assert.equal(offered(own, named, taken, questions), null);
  assert.notEqual(offered(own, { ...named, seed: "other" }, taken, questions), null);
  assert.equal(offered(own, named, rounds.retry(taken, questions.slice(0, 1)), questions), null);
  assert.equal(offered(own, {}, states.EMPTY, questions), null);
  const timed = ownTerms({ timeLimit: "5" }, "2026-11-25");
  assert.deepEqual(offered(timed, {}, states.EMPTY, questions), timed);
  assert.equal(offered(timed, {}, rounds.begin(states.EMPTY, questions, timed, NOW), questions), null);
});

test("the clock goes on while nobody looks, and never back", () => {
  const from = clock.start(10, NOW);
  assert.equal(clock.left(from, NOW + 4 * MINUTE), 6 * MINUTE);
  assert.equal(clock.left(from, NOW + 90 * MINUTE), 0);
  assert.equal(clock.left(clock.NONE, NOW), Infinity);
  // Noted at 4 minutes; then the device's clock is set back by an hour.
  let set = clock.note(from, NOW + 4 * MINUTE);
  set = clock.note(set, NOW - 56 * MINUTE);
  assert.equal(clock.left(set, NOW - 56 * MINUTE), 6 * MINUTE);
  assert.equal(clock.left(set, NOW - 55 * MINUTE), 5 * MINUTE);
  assert.equal(clock.left(clock.extend(set, 5), NOW - 55 * MINUTE), 10 * MINUTE);
  assert.equal(clock.left(clock.expire(set), NOW), Infinity);
});

test("however the device's clock is set, noted time never comes back", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -5 * MINUTE, max: 5 * MINUTE })), (steps) => {
    let [now, state, before] = [NOW, clock.start(30, NOW), 30 * MINUTE];
    for (const step of steps) {
      now += step;
      state = clock.note(state, now);
      const left = clock.left(state, now);
      assert.ok(left >= 0 && left <= before && clock.isClock(state));
      before = left;
    }
  }));
});

test("the time is told in minutes, then in seconds, and spoken of twice", () => {
  assert.deepEqual(reading(8 * MINUTE), { unit: "minutes", n: 8 });
  assert.deepEqual(reading(7 * MINUTE + 1), { unit: "minutes", n: 8 });
  assert.deepEqual(reading(MINUTE), { unit: "seconds", n: 60 });
  assert.deepEqual(reading(900), { unit: "seconds", n: 1 });
  const told = Array.from({ length: 480 }, (_, s) => crossed(8 * MINUTE - s * 1000, 8 * MINUTE - (s + 1) * 1000));
  assert.deepEqual(told.filter(Boolean), [5, 1]);
});

test("time up counts what was answered and loses nothing", () => {
  const questions = bank("q.a", "q.b", "q.c");
  let state = rounds.begin(states.EMPTY, questions, on({ minutes: 5 }), NOW);
  state = states.check(states.answer(state, questions[1], "right"), questions[0], "right", 1);
  state = rounds.finish(rounds.timeUp(rounds.markAll(state, questions)), "2026-11-25", 66);
  assert.deepEqual(questions.map((one) => states.status(state, one)), ["right", "right", "new"]);
  assert.deepEqual([state.clock.up, state.history[2].minutes], [true, 5]);
  assert.ok(states.isValid(state));
  assert.deepEqual(rounds.begin(state, questions).clock, {});
});

/** Two tabs of one browser; nothing is heard until one is told. */
function tabs(questions, changes) {
  const storage = new MemoryStorage();
  const open = () => {
    const store = new Store(openBackend(() => storage), {});
    const record = store.open("quiz", "phone", { empty: states.EMPTY, valid: states.isValid });
    return { record, sitting: new Sitting(record, questions, { pass: "80" }) };
  };
  const first = open();
  if (changes) first.sitting.begin(on(changes));
  const meet = (a, b) => {
    a.record.flush();
    b.record.receive(storage.getItem("hb:quiz:phone"));
    a.record.receive(storage.getItem("hb:quiz:phone"));
  };
  return { first, second: open(), meet };
}

test("two tabs of one round keep what both answered, the clock and its extension", () => {
  const questions = bank(...Array.from({ length: 9 }, (_, i) => `q.${i}`));
  const { first, second, meet } = tabs(questions, { feedback: "end", draw: 5, seed: "s", minutes: 10 });
  const [a, b] = course.sequence(first.sitting.state, questions);
  first.sitting.answer(a, "right");
  first.sitting.moreTime(5);
  second.sitting.answer(b, "wrong");
  second.sitting.note(Date.now());
  meet(second, first);
  for (const { sitting } of [first, second]) {
    assert.deepEqual([sitting.status(a), sitting.status(b)], ["answered", "answered"]);
    assert.equal(sitting.state.clock.minutes, 15);
    assert.equal(sitting.sequence.length, 5);
  }
  assert.deepEqual(first.sitting.state, second.sitting.state);
});

test("handed in by one tab while the other goes on answering: both are kept", () => {
  const questions = bank("q.a", "q.b", "q.c");
  const { first, second, meet } = tabs(questions, { feedback: "end" });
  first.sitting.answer(questions[0], "right");
  meet(first, second);
  first.sitting.finish();
  second.sitting.answer(questions[1], "right");
  meet(second, first);
  for (const { sitting } of [first, second]) {
    assert.equal(sitting.state.done, true);
    assert.deepEqual(questions.map((one) => sitting.status(one)), ["right", "answered", "new"]);
  }
});

test("two tabs that begin rounds at once agree in the end, on a round that works", () => {
  const questions = bank(...Array.from({ length: 9 }, (_, i) => `q.${i}`));
  fc.assert(fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), aSeed, aSeed, (m, n, s, t) => {
    const { first, second, meet } = tabs(questions);
    first.sitting.begin(on({ draw: m, seed: s, feedback: "end", minutes: m }));
    second.sitting.begin(on({ draw: n, seed: t }));
    meet(second, first);
    assert.deepEqual(first.sitting.state, second.sitting.state);
    assert.ok(states.isValid(first.sitting.state));
    assert.ok(first.sitting.sequence.length >= 1);
  }), { numRuns: 100 });
});

test("data saved before rounds had terms is a plain round", () => {
  const questions = bank("q.a", "q.b", "q.c");
  const old = { answers: {}, order: ["q.c"], current: "q.c", done: false, round: 2, history: {} };
  assert.ok(states.isValid(old));
  const state = { ...states.EMPTY, ...old };
  assert.deepEqual(idsOf(course.sequence(state, questions)), ["q.c"]);
  assert.equal(course.result(state, questions, 80).total, 3);
  assert.equal(rounds.opened(state, ownTerms({ draw: "2" }, "d"), questions), state);
});

test("a clock or plan of any shape is refused or usable", () => {
  const questions = bank("q.a", "q.b");
  fc.assert(fc.property(fc.anything(), fc.anything(), (plan, time) => {
    const saved = JSON.parse(JSON.stringify({ plan: { 1: plan }, clock: time }));
    if (!states.isValid(saved)) return;
    const state = { ...states.EMPTY, ...saved };
    const left = clock.left(state.clock, NOW);
    assert.ok(left === Infinity || left >= 0);
    assert.ok(course.sequence(state, questions).length > 0);
    assert.ok(states.isValid(rounds.finish(state, "2026-11-25", 0)));
  }), { numRuns: 1000 });
});
