import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { addDays } from "../../overrides/assets/day.js";
import { openBackend } from "../../overrides/assets/storage/backend.js";
import { Store } from "../../overrides/assets/storage/store.js";
import {
  answer, begin, cardNow, cardsOf, EMPTY, end, isValid, lastChoice, leave, openCard, roundOf, saidOf, takeBack, touch,
} from "../../overrides/components/phrase-trainer/state.js";
import { Browser } from "./support/web-storage.mjs";

const TODAY = "2026-11-21";
const PHRASES = Array.from({ length: 12 }, (_, i) => ({ id: `phrase.${i}`, revision: 1, group: i < 4 ? "polite" : "other" }));
PHRASES.push({ id: "constructor", revision: 1, group: "other" });
const SAY = { of: "all", how: "say", other: false };
const started = (choice = SAY, state = EMPTY) => begin(state, PHRASES, choice, TODAY);
const now = (state, phrases = PHRASES) => phrases.find(({ id }) => id === cardNow(state, phrases));
const say = (state, isKnown, today = TODAY) => answer(state, now(state), isKnown, today);

const action = fc.oneof(
  fc.record({ do: fc.constant("begin"), of: fc.constantFrom("all", "due", "polite", "gone"), how: fc.constantFrom("say", "type"), other: fc.boolean() }),
  fc.record({ do: fc.constant("answer"), known: fc.boolean() }),
  fc.record({ do: fc.constant("touch"), text: fc.string(), shown: fc.boolean() }),
  fc.record({ do: fc.constantFrom("leave", "end", "undo") }),
  fc.record({ do: fc.constant("wait"), days: fc.integer({ min: -400, max: 400 }) }),
);

test("whatever one does with whatever clock, the state can be saved and no phrase is lost", () => {
  fc.assert(fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
    let [state, today, before] = [{ ...EMPTY, phrases: { "phrase.withdrawn": { revision: 1, box: 4, due: TODAY, round: "2026-01-01#1", known: true, missed: 0 } } }, TODAY, null];
    const practised = new Set(Object.keys(state.phrases));
    for (const one of actions) {
      const card = now(state);
      if (one.do === "begin") state = begin(state, PHRASES, { of: one.of, how: one.how, other: one.other }, today);
      if (one.do === "answer" && card) {
        before = { state, id: card.id };
        state = answer(state, card, one.known, today);
        practised.add(card.id);
      }
      if (one.do === "touch" && card) state = touch(state, card.id, { text: one.text, shown: one.shown });
      if (one.do === "leave") state = leave(state);
      if (one.do === "end") state = end(state);
      if (one.do === "undo" && before) {
        state = takeBack(state, before.state, before.id);
        if (!(before.id in before.state.phrases)) practised.delete(before.id);
        before = null;
      }
      if (one.do === "wait") today = addDays(today, one.days);
      assert.ok(isValid(JSON.parse(JSON.stringify(state))));
      assert.deepEqual(new Set(Object.keys(state.phrases)), practised);
      assert.equal(cardsOf(state, PHRASES).length, roundOf(state)?.cards.length ?? 0);
    }
  }), { numRuns: 1000 });
});

test("a round of ten; what is missed comes again after all others until it is known", () => {
  let state = started();
  const asked = [];
  for (let i = 0; i < 12; i += 1) {
    asked.push(cardNow(state, PHRASES));
    state = say(state, ![0, 3, 10].includes(i));
  }
  assert.deepEqual(asked.slice(0, 10), PHRASES.slice(0, 10).map(({ id }) => id));
  assert.deepEqual(asked.slice(10), ["phrase.0", "phrase.3"]);
  assert.equal(cardNow(state, PHRASES), "phrase.0", "missed a second time: once more");
  state = say(state, true);
  assert.equal(cardNow(state, PHRASES), null);
  assert.deepEqual(cardsOf(state, PHRASES).filter(({ missed }) => missed).map(({ phrase, missed }) => [phrase.id, missed]), [["phrase.0", 2], ["phrase.3", 1]]);
});

test("a round goes on after a reload, also when the book was edited meanwhile", () => {
  let state = say(say(started({ ...SAY, how: "type" }), true), false);
  state = JSON.parse(JSON.stringify(touch(state, cardNow(state, PHRASES), { text: "请" })));
  assert.deepEqual(openCard(state, cardNow(state, PHRASES)), { text: "请", shown: false });
  const edited = [{ id: "phrase.new", revision: 1 }, ...PHRASES.filter(({ id }) => id !== "phrase.2").reverse().map((one) => (one.id === "phrase.0" ? { ...one, revision: 2 } : one))];
  assert.equal(cardNow(state, edited), "phrase.0", "changed in substance: asked again");
  assert.equal(cardsOf(state, edited).length, 9);
  assert.ok(state.phrases["phrase.1"].missed === 1 && saidOf(state, state.current, PHRASES[1]).missed === 1);
  assert.equal(lastChoice(state).how, "type");
});

test("a second round is another one: nothing said before counts in it", () => {
  const first = end(say(started({ ...SAY, of: "polite" }), false));
  assert.equal(cardNow(first, PHRASES), null);
  const second = begin(first, PHRASES, { ...SAY, of: "polite" }, TODAY);
  assert.notEqual(second.current, first.current);
  assert.deepEqual(cardsOf(second, PHRASES).map(({ known, missed }) => known || missed), [false, false, false, false].map(() => 0));
  assert.equal(begin(leave(second), PHRASES, { ...SAY, of: "due" }, TODAY).rounds[`${TODAY}#3`].cards.length, 10, "nothing due: everything");
});

test("taken back, a phrase is as it was before", () => {
  const state = say(started(), true);
  const card = now(state);
  const shown = touch(state, card.id, { text: "您好", shown: true });
  assert.deepEqual(takeBack(answer(shown, card, false, TODAY), shown, card.id), shown);
});

test("rubbish is not taken for the trainer's", () => {
  const good = { revision: 1, box: 1, due: TODAY, round: `${TODAY}#1`, known: true, missed: 0 };
  assert.ok(isValid({}) && isValid(EMPTY) && isValid({ phrases: { a: good } }));
  for (const part of [{ box: 0 }, { box: 6 }, { box: "1" }, { due: "tomorrow" }, { round: "x" }, { known: 1 }, { missed: -1 }, { revision: null }]) {
    assert.equal(isValid({ phrases: { a: { ...good, ...part } } }), false, JSON.stringify(part));
  }
  for (const bad of [{ phrases: [] }, { rounds: { x: {} } }, { current: "x" }, { open: { a: { text: 1 } } }, []]) assert.equal(isValid(bad), false);
  fc.assert(fc.property(fc.jsonValue(), (json) => typeof isValid(json) === "boolean"));
});

test("two tabs in one round: what each was told is kept", () => {
  const browser = new Browser();
  const [one, two] = [browser.tab(), browser.tab()].map(({ window, view }) =>
    new Store(openBackend(() => view), { window }).open("phrase-trainer", "all", { empty: EMPTY, valid: isValid }));
  one.update(() => started());
  one.flush();
  browser.deliver();
  assert.equal(cardNow(two.value, PHRASES), "phrase.0");
  one.update((state) => answer(state, PHRASES[0], true, TODAY));
  two.update((state) => answer(state, PHRASES[1], false, TODAY));
  one.flush();
  two.flush();
  browser.deliver();
  for (const { value } of [one, two]) {
    assert.deepEqual(Object.entries(value.phrases).map(([id, { known }]) => [id, known]).sort(), [["phrase.0", true], ["phrase.1", false]]);
    assert.equal(cardNow(value, PHRASES), "phrase.2");
  }
});
