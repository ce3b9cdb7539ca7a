import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { openBackend } from "../../overrides/assets/storage/backend.js";
import { Store } from "../../overrides/assets/storage/store.js";
import { addDays } from "../../overrides/components/checklist/cadence.js";
import { answer, answerRest, answerTo, clear, EMPTY, finish, hasBegun, isValid, MAX_NOTE, rollOver, tally, undo, untouched } from "../../overrides/components/checklist/state.js";
import { runs } from "../../overrides/components/checklist/past.js";
import { asText } from "../../overrides/components/checklist/text.js";
import { Browser } from "./support/web-storage.mjs";

const ITEMS = ["a", "b", "c", "constructor"].map((id) => ({ id, revision: 1 }));
const [A, B, C] = ITEMS;
const TODAY = "2026-11-21";
const choose = (state, item, choice, today = TODAY) => answer(state, item, { state: choice }, today);

const action = fc.oneof(
  fc.record({ do: fc.constant("answer"), item: fc.constantFrom(...ITEMS), part: fc.oneof(fc.record({ state: fc.constantFrom("yes", "no", "na") }), fc.record({ note: fc.string() })) }),
  fc.record({ do: fc.constantFrom("finish", "clear", "roll") }),
  fc.record({ do: fc.constant("wait"), days: fc.integer({ min: -3, max: 40 }) }),
);

function play(actions, cadence) {
  let [state, today] = [EMPTY, TODAY];
  for (const one of actions) {
    if (one.do === "answer") state = answer(state, one.item, one.part, today);
    if (one.do === "finish") state = finish(state, ITEMS, today);
    if (one.do === "clear") state = clear(state);
    if (one.do === "roll") state = rollOver(state, ITEMS, cadence, today);
    if (one.do === "wait") today = addDays(today, one.days);
  }
  return { state, today };
}

test("whatever one does, the state stays one that can be saved and counted", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), fc.constantFrom("daily", "weekly", "per-event", "once"), (actions, cadence) => {
      const { state } = play(actions, cadence);
      assert.ok(isValid(JSON.parse(JSON.stringify(state))));
      const { yes, no, na, left, total } = tally(state, ITEMS);
      assert.equal(yes + no + na + left, total);
      assert.ok(runs(state.history).every(([, run]) => run.yes + run.no + run.na <= run.total));
    }),
    { numRuns: 500 },
  );
});

test("what is ticked today is ticked tomorrow, for each time and for once", () => {
  for (const cadence of ["per-event", "once"]) {
    const ticked = choose(EMPTY, A, "yes");
    for (const days of [1, 7, 400]) assert.equal(rollOver(ticked, ITEMS, cadence, addDays(TODAY, days)), ticked);
  }
});

test("a daily list is empty the next day and yesterday is on record", () => {
  const noted = answer(choose(choose(EMPTY, A, "yes"), B, "no"), B, { note: "打印机坏了" }, TODAY);
  const next = rollOver(noted, ITEMS, "daily", "2026-11-22");
  assert.equal(hasBegun(next), false);
  assert.deepEqual(tally(next, ITEMS), { yes: 0, no: 0, na: 0, left: 4, total: 4 });
  assert.deepEqual(Object.values(next.history), [
    { day: TODAY, yes: 1, no: 1, na: 0, total: 4, missed: ["b"], notes: { b: "打印机坏了" }, answers: { a: "yes", b: "no" } },
  ]);
  assert.equal(rollOver(next, ITEMS, "daily", "2026-11-23"), next);
});

test("a clock that goes back a day changes nothing, a wrong clock loses nothing", () => {
  const ticked = choose(EMPTY, A, "yes");
  assert.equal(rollOver(ticked, ITEMS, "daily", "2026-11-20"), ticked);
  const future = choose(EMPTY, A, "yes", "2030-01-01");
  const corrected = rollOver(future, ITEMS, "daily", TODAY);
  assert.equal(hasBegun(corrected), false);
  assert.deepEqual(runs(corrected.history).map(([id]) => id), ["2030-01-01#1"]);
  const wrong = finish(choose(ticked, B, "no"), ITEMS, "2040-01-01");
  assert.deepEqual(runs(wrong.history).map(([id]) => id), [`${TODAY}#1`]);
});

test("finishing keeps the run, clearing does not, an empty run is none", () => {
  const ticked = choose(EMPTY, A, "na");
  assert.equal(Object.keys(finish(ticked, ITEMS, TODAY).history).length, 1);
  assert.deepEqual(clear(ticked).history, {});
  assert.deepEqual(finish(EMPTY, ITEMS, TODAY), EMPTY);
  const third = [1, 2, 3].reduce((state) => finish(choose(state, A, "yes"), ITEMS, TODAY), EMPTY);
  assert.deepEqual(runs(third.history).map(([id]) => id), [`${TODAY}#3`, `${TODAY}#2`, `${TODAY}#1`]);
});

test("history goes back thirty days, and always holds thirty runs", () => {
  let state = EMPTY;
  for (let day = 0; day < 100; day += 1) {
    const today = addDays(TODAY, day);
    for (let run = 0; run < 3; run += 1) state = finish(choose(state, A, "yes", today), ITEMS, today);
  }
  const days = runs(state.history).map(([, run]) => run.day);
  assert.equal(days.length, 31 * 3);
  assert.equal(days.at(-1), addDays(TODAY, 99 - 30));
  let rare = EMPTY;
  for (let month = 0; month < 40; month += 1) rare = finish(choose(rare, A, "yes", addDays(TODAY, 31 * month)), ITEMS, addDays(TODAY, 31 * month));
  assert.equal(runs(rare.history).length, 30);
});

test("an item that changed in substance is asked again; its note stays, others too", () => {
  const state = answer(choose(choose(EMPTY, A, "yes"), B, "no"), A, { note: "x" }, TODAY);
  const newer = { ...A, revision: 2 };
  assert.deepEqual(answerTo(state, newer), { state: null, note: "x", changed: true });
  assert.equal(answerTo(state, B).state, "no");
  assert.deepEqual(answerTo(choose(state, newer, "na"), newer), { state: "na", note: "x", changed: false });
  // Numbers that stand for a state of things: a lower one is another one too.
  assert.equal(answerTo(choose(EMPTY, newer, "yes"), A).changed, true);
});

test("reordering, adding and withdrawing items moves nobody's answers", () => {
  const state = choose(choose(EMPTY, A, "yes"), B, "no");
  const edited = [{ id: "new", revision: 1 }, C, B];
  assert.deepEqual(edited.map((item) => answerTo(state, item).state), [null, null, "no"]);
  assert.equal(answerTo(state, A).state, "yes");
});

test("a note alone begins a run and is not counted as an answer", () => {
  const noted = answer(EMPTY, A, { note: "x".repeat(2 * MAX_NOTE) }, TODAY);
  assert.ok(hasBegun(noted));
  assert.equal(tally(noted, ITEMS).left, 4);
  assert.equal(answerTo(noted, A).note.length, MAX_NOTE);
});

test("rubbish is not taken for a checklist", () => {
  for (const rubbish of [{ items: 1 }, { items: { a: {} } }, { run: "x" }, { history: { x: {} } }, { items: { a: { state: "maybe", note: "", revision: 1, run: `${TODAY}#1` } } }, []]) {
    assert.equal(isValid(rubbish), false, JSON.stringify(rubbish));
  }
  assert.ok(isValid({}));
  fc.assert(fc.property(fc.jsonValue(), (json) => typeof isValid(json) === "boolean"));
});

test("yesterday's tick from a sleeping tab is not taken for today's", () => {
  const browser = new Browser();
  const [one, two] = [browser.tab(), browser.tab()].map(({ window, view }) =>
    new Store(openBackend(() => view), { window }).open("checklist", "x", { empty: EMPTY, valid: isValid }));
  one.update((state) => choose(state, A, "yes"));
  one.flush();
  browser.deliver();
  // Past midnight: one tab has begun the new day, the other has not heard of it.
  one.update((state) => choose(rollOver(state, ITEMS, "daily", "2026-11-22"), A, "no", "2026-11-22"));
  two.update((state) => choose(state, B, "yes"));
  one.flush();
  two.flush();
  browser.deliver();
  for (const { value } of [one, two]) assert.deepEqual(ITEMS.map((item) => answerTo(value, item).state), ["no", null, null, null]);
  // It belongs to yesterday, and goes on yesterday's record when the list is next put away.
  one.update((state) => finish(state, ITEMS, "2026-11-22"));
  assert.deepEqual(one.value.history[`${TODAY}#1`].answers, { a: "yes", b: "yes" });
});

test("undo takes back one's own step and leaves what another tab did", () => {
  const before = choose(choose(EMPTY, A, "yes"), B, "no");
  const after = answerRest(before, ITEMS, TODAY);
  const meanwhile = answer(choose(after, C, "na"), B, { note: "x" }, TODAY);
  const undone = undo(meanwhile, before, after);
  assert.deepEqual(ITEMS.map((item) => answerTo(undone, item).state), ["yes", "no", "na", null]);
  assert.equal(answerTo(undone, B).note, "x");
  const ended = finish(before, ITEMS, TODAY);
  assert.deepEqual(undo(ended, before, ended), before);
  const begun = choose(ended, A, "no");
  assert.equal(undo(begun, before, ended), begun, "another run has begun: no way back");
});

test("all the others is not for what changed", () => {
  const state = choose(EMPTY, A, "no");
  const items = [{ ...A, revision: 2 }, B, C];
  assert.deepEqual(untouched(state, items), [B, C]);
  const filled = answerRest(state, items, TODAY);
  assert.deepEqual(items.map((item) => answerTo(filled, item).state), [null, "yes", "yes"]);
});

test("two tabs that finish the same run record it once", () => {
  const browser = new Browser();
  const [one, two] = [browser.tab(), browser.tab()].map(({ window, view }) =>
    new Store(openBackend(() => view), { window }).open("checklist", "x", { empty: EMPTY }));
  one.update((state) => choose(state, A, "yes"));
  one.flush();
  browser.deliver();
  for (const tab of [one, two]) tab.update((state) => finish(state, ITEMS, TODAY));
  one.flush();
  two.flush();
  browser.deliver();
  assert.equal(Object.keys(one.value.history).length, 1);
  assert.equal(one.text, two.text);
});

test("the text for the chat says everything in order", () => {
  const items = [{ ...A, statement: "我带了证件" }, { ...B, statement: "我按时到了" }];
  const state = answer(choose(EMPTY, A, "no"), A, { note: "忘在\n家里" }, TODAY);
  const t = (key, values) => `${key} ${JSON.stringify(values)}`;
  const lines = asText(state, items, { title: "出门", day: TODAY, url: "https://example.org/" }, t).split("\n");
  assert.equal(lines[3], '✗ checklist.text_line {"statement":"我带了证件","note":"忘在 家里"}');
  assert.equal(lines[4], "□ 我按时到了");
  assert.equal(lines.at(-1), "https://example.org/");
});
