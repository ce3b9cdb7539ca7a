import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { addDays } from "../../overrides/assets/day.js";
import {
  BOXES, entryOf, INTERVALS, isDue, knew, missed, pick, progress, ROUND, standing, tally, tomorrow, within,
} from "../../overrides/components/phrase-trainer/schedule.js";

const TODAY = "2026-11-21";
const PHRASES = Array.from({ length: 25 }, (_, i) => ({ id: `phrase.${i}`, revision: 1, group: i < 4 ? "polite" : "other" }));
PHRASES.push({ id: "constructor", revision: 1, group: "other" });
const [A, B] = PHRASES;

const day = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays("1970-01-01", n));
const entry = fc.record({ revision: fc.integer({ min: 1, max: 3 }), box: fc.integer({ min: 1, max: BOXES }), due: fc.oneof(day, fc.constant("")) });
const ids = fc.constantFrom(...PHRASES.map(({ id }) => id), "phrase.gone", "__proto__");
const entries = fc.dictionary(ids, entry);
const phrase = fc.constantFrom(...PHRASES).chain((one) => fc.integer({ min: 1, max: 3 }).map((revision) => ({ ...one, revision })));
const scope = fc.constantFrom("all", "due", "polite", "other", "nonsense");

test("whatever is stored and whatever the clock says, there is an answer to everything", () => {
  fc.assert(fc.property(entries, phrase, scope, day, (known, one, of, today) => {
    for (const next of [knew(known, one, today), missed(one, today)]) {
      assert.ok(next.box >= 1 && next.box <= BOXES && typeof next.due === "string" && next.revision >= one.revision);
      const after = { ...known, [one.id]: next };
      assert.ok(!isDue(after, one, today), "just practised, and due already");
      assert.ok(INTERVALS.some((days) => isDue(after, one, addDays(today, days))), "never asked again");
    }
    const chosen = pick(known, PHRASES, of, today);
    assert.ok(chosen.length === Math.min(ROUND, within(known, PHRASES, of, today).length));
    assert.equal(new Set(chosen).size, chosen.length);
    const { well, learning, new: fresh } = tally(known, PHRASES);
    assert.equal(well + learning + fresh, PHRASES.length);
    assert.ok(tomorrow(known, PHRASES, today) <= PHRASES.length);
    const { known: n, total } = progress({ phrases: known }, PHRASES.map(({ id }) => id));
    assert.ok(n >= 0 && n <= total);
  }), { numRuns: 1000 });
});

test("five boxes: 1, 2, 4, 8, 16 days, and back to the first", () => {
  let [known, today] = [{}, TODAY];
  const waits = [];
  for (let i = 0; i < 6; i += 1) {
    const next = knew(known, A, today);
    known = { [A.id]: next };
    waits.push(next.due);
    assert.ok(!isDue(known, A, addDays(next.due, -1)) && isDue(known, A, next.due));
    today = next.due;
  }
  const days = waits.map((due, i) => (Date.parse(due) - Date.parse(i ? waits[i - 1] : TODAY)) / 86_400_000);
  assert.deepEqual(days, [2, 4, 8, 16, 16, 16]);
  assert.deepEqual(missed(A, today), { revision: 1, box: 1, due: addDays(today, 1) });
});

test("known again before its time, a phrase stays where it is", () => {
  const once = { [A.id]: knew({}, A, TODAY) };
  assert.deepEqual(knew(once, A, TODAY), once[A.id]);
  const relearnt = { [A.id]: missed(A, TODAY) };
  assert.equal(knew(relearnt, A, TODAY).box, 1, "missed and then known in one round: tomorrow again");
});

test("a day that a wrong clock set does not shut a phrase away", () => {
  for (const box of INTERVALS.map((_, i) => i + 1)) {
    assert.ok(isDue({ [A.id]: { revision: 1, box, due: "2056-01-01" } }, A, TODAY));
    assert.ok(isDue({ [A.id]: { revision: 1, box, due: "1970-01-03" } }, A, TODAY));
  }
  assert.ok(!isDue({ [A.id]: { revision: 1, box: 5, due: addDays(TODAY, 16) } }, A, TODAY));
});

test("a phrase that changed in substance starts again, others stay", () => {
  const known = { [A.id]: { revision: 1, box: 5, due: "2026-12-01" }, [B.id]: { revision: 1, box: 4, due: "2026-12-01" } };
  const newer = { ...A, revision: 2 };
  assert.equal(standing(known, newer), "learning");
  assert.ok(isDue(known, newer, TODAY));
  assert.deepEqual(knew(known, newer, TODAY), { revision: 2, box: 2, due: addDays(TODAY, 2) });
  assert.equal(standing(known, B), "well");
  // Numbers that stand for a state of things: a lower one is another one too.
  assert.equal(entryOf({ [A.id]: { revision: 2, box: 3, due: "" } }, A).box, 1);
});

test("a round takes what is due, then what is new, then what is known least", () => {
  const soon = addDays(TODAY, 1);
  const known = Object.fromEntries(PHRASES.slice(0, 20).map(({ id }, i) => [id, { revision: 1, box: i < 10 ? 5 : 1, due: soon }]));
  known[PHRASES[7].id] = { revision: 1, box: 3, due: TODAY };
  const chosen = pick(known, PHRASES, "all", TODAY);
  assert.equal(chosen[0], PHRASES[7].id);
  assert.deepEqual(chosen.slice(1, 7), PHRASES.slice(20).map(({ id }) => id));
  assert.deepEqual(chosen.slice(7), PHRASES.slice(10, 13).map(({ id }) => id));
  assert.deepEqual(pick(known, PHRASES, "due", TODAY), [PHRASES[7].id]);
});

test("how far, for a path: known once and not missed since", () => {
  const state = { phrases: { [A.id]: knew({}, A, TODAY), [B.id]: missed(B, TODAY), "phrase.gone": knew({}, A, TODAY) } };
  assert.deepEqual(progress(state, [A.id, B.id, "phrase.9"]), { known: 1, total: 3 });
  assert.deepEqual(progress(state, [A.id], { [A.id]: 2 }), { known: 0, total: 1 });
  for (const nothing of [null, undefined, {}]) assert.deepEqual(progress(nothing, [A.id]), { known: 0, total: 1 });
});
