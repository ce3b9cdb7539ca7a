/**
 * Any order of answering, noting, ending, waiting, and editing the list: beside
 * the state runs a plain notebook of what was written down in which run, and at
 * the end the two must agree.
 */
import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { addDays, isOver } from "../../overrides/components/checklist/cadence.js";
import { openLastTime, runs } from "../../overrides/components/checklist/past.js";
import { answer, answerRest, answerTo, began, clear, EMPTY, finish, hasBegun, isValid, rollOver, tally, undo, untouched } from "../../overrides/components/checklist/state.js";

const CADENCES = ["daily", "weekly", "per-event", "once"];
const IDS = ["a", "b", "c", "d", "e", "constructor", "__proto__"];
const FIRST = ["a", "b", "c", "constructor"].map((id) => ({ id, revision: 1 }));

const pick = fc.nat(20);
const choice = fc.constantFrom("yes", "no", "na");
const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("answer"), pick, part: fc.record({ state: choice }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("answer"), pick, part: fc.record({ note: fc.string({ maxLength: 20 }) }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("finish", "clear", "rest", "undo") }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("open"), days: fc.oneof(fc.constantFrom(-1, 0, 1, 7), fc.integer({ min: -10, max: 40 })) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("insert", "remove", "bump", "reverse"), pick }) },
);

/** What a content owner does to the list. */
const edits = {
  insert: (items, n) => {
    const id = IDS[n % IDS.length];
    return items.some((item) => item.id === id) ? items : items.toSpliced(n % (items.length + 1), 0, { id, revision: 1 + (n % 2) });
  },
  remove: (items, n) => (items.length > 1 ? items.toSpliced(n % items.length, 1) : items),
  bump: (items, n) => items.map((item, i) => (i === n % items.length ? { ...item, revision: item.revision + 1 } : item)),
  reverse: (items) => items.toReversed(),
};

class Notebook {
  state = EMPTY;
  items = FIRST;
  today = "2026-11-21";
  /** What was written, by run and item. A Map takes "__proto__" for what it is. */
  written = new Map();
  step = null;

  constructor(cadence) {
    this.cadence = cadence;
  }

  do({ do: name, pick: n, part, days }) {
    if (name in edits) this.items = edits[name](this.items, n);
    else this[name](this.items[(n ?? 0) % this.items.length], part, days);
    this.check();
  }

  answer(item, part) {
    this.state = answer(this.state, item, part, this.today);
    this.write(item.id, part);
    this.step = null;
  }

  write(id, part) {
    const { run } = this.state;
    if (!this.written.has(run)) this.written.set(run, new Map());
    const page = this.written.get(run);
    page.set(id, { state: null, note: "", ...page.get(id), ...part });
  }

  take(how) {
    const before = this.state;
    this.state = how(before);
    this.step = [before, this.state, new Map(this.written)];
  }

  finish() {
    this.take((state) => finish(state, this.items, this.today));
  }

  clear() {
    this.take(clear);
    this.written.delete(this.step[0].run);
  }

  rest() {
    const others = untouched(this.state, this.items);
    const before = new Map([...this.written].map(([run, page]) => [run, new Map(page)]));
    this.take((state) => answerRest(state, this.items, this.today));
    this.step[2] = before;
    for (const { id } of others) this.write(id, { state: "yes" });
    assert.equal(untouched(this.state, this.items).length, 0);
  }

  undo() {
    if (!this.step) return;
    const [before, after, written] = this.step;
    if (after !== this.state) return;
    this.state = undo(after, before, after);
    assert.deepEqual(this.state, before, "undo gives back what was there");
    this.written = written;
    this.step = null;
  }

  open(_item, _part, days) {
    this.today = addDays(this.today, days);
    const { state } = this;
    this.state = rollOver(state, this.items, this.cadence, this.today);
    const over = state.run !== "" && isOver(this.cadence, began(state), this.today);
    const more = runs(this.state.history).length - runs(state.history).length;
    assert.equal(more, over && hasBegun(state) ? 1 : 0, "a run goes on record once");
    assert.equal(this.state.run, over ? "" : state.run);
    assert.equal(rollOver(this.state, this.items, this.cadence, this.today), this.state, "and never twice");
    if (this.state !== state) this.step = null;
  }

  check() {
    const { state, items } = this;
    assert.ok(isValid(JSON.parse(JSON.stringify(state))), "what is saved can be read again");
    const { yes, no, na, left, total } = tally(state, items);
    assert.equal(yes + no + na + left, total);
    assert.equal(total, items.length);
    for (const item of items) this.checkItem(item, state.items[item.id]);
    for (const [run, page] of this.written) this.checkRun(run, page);
    const known = new Set(this.written.keys());
    for (const [run] of runs(state.history)) assert.ok(known.has(run), `${run} was never begun`);
  }

  checkItem(item) {
    const shown = answerTo(this.state, item);
    const { state = null, note = "" } = this.written.get(this.state.run)?.get(item.id) ?? {};
    assert.equal(shown.note, note);
    if (shown.changed) assert.equal(shown.state, null);
    else assert.equal(shown.state, state);
  }

  checkRun(run, page) {
    const filled = (part) => Object.fromEntries([...page].filter(([, one]) => one[part]).map(([id, one]) => [id, one[part]]));
    if (run === this.state.run) {
      const now = Object.entries(this.state.items).filter(([, one]) => one.run === run);
      for (const part of ["state", "note"]) {
        assert.deepEqual(Object.fromEntries(now.filter(([, one]) => one[part]).map(([id, one]) => [id, one[part]])), filled(part));
      }
      return;
    }
    const record = this.state.history[run];
    // A run in which everything was taken back, a note typed and deleted, is none.
    if (!record) return assert.deepEqual({ ...filled("state"), ...filled("note") }, {}, `${run} is lost`);
    assert.deepEqual(record.answers ?? {}, filled("state"));
    assert.deepEqual(record.notes ?? {}, filled("note"));
    assert.ok(record.yes + record.no + record.na <= record.total);
    assert.equal(record.missed.length, record.no);
    assert.ok(record.missed.every((id) => page.get(id).state === "no"));
  }
}

test("no answer, note or past run is ever lost or moved, counts add up, a run is over once", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CADENCES), fc.array(action, { maxLength: 40 }), (cadence, actions) => {
      const notebook = new Notebook(cadence);
      actions.forEach((one) => notebook.do(one));
      const [last] = runs(notebook.state.history);
      assert.deepEqual([...openLastTime(notebook.state.history).keys()], last?.[1].missed ?? []);
    }),
    { numRuns: 2000 },
  );
});
