// What holds for every type, and the examples of each, is in tests/unit/test_marking.py; here are the formulas.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";

import * as dialogue from "../../overrides/components/quiz/types/dialogue/dialogue.js";
import { follow, shortest } from "../../overrides/components/quiz/types/dialogue/way.js";
import * as match from "../../overrides/components/quiz/types/match/match.js";
import * as multiple from "../../overrides/components/quiz/types/multiple/multiple.js";
import * as number from "../../overrides/components/quiz/types/number/number.js";
import * as order from "../../overrides/components/quiz/types/order/order.js";
import * as single from "../../overrides/components/quiz/types/single/single.js";
import * as sort from "../../overrides/components/quiz/types/sort/sort.js";
import * as trueFalse from "../../overrides/components/quiz/types/true-false/true-false.js";
import * as typed from "../../overrides/components/quiz/types/typed/typed.js";

/** "reply=points>then": a bad start can be mended, and there is a short good way and a long one. */
const talk = (turns) => ({
  turns: Object.entries(turns).map(([id, replies]) => ({
    id,
    replies: replies.split(" ").map((reply) => {
      const [, name, points, then] = /^(.+)=(.+)>(.+)$/u.exec(reply);
      return { id: name, points: Number(points), then };
    }),
  })),
});
const TALK = talk({ a: "good=1>c poor=0>b bye=0>end", b: "sorry=1>c rude=0>end", c: "yes=1>end maybe=0.5>end more=1>d no=0>d", d: "so=1>end nay=0>end" });

test("single and true/false: only the right one counts", () => {
  assert.equal(single.mark({ options: ["a", "b"], right: ["b"] }, "b"), 1);
  assert.equal(single.mark({ options: ["a", "b"], right: ["b"] }, "a"), 0);
  assert.equal(trueFalse.mark({ options: ["true", "false"], right: ["true"] }, "true"), 1);
  assert.equal(trueFalse.mark({ options: ["true", "false"], right: ["true"] }, "false"), 0);
});

test("multiple: (right chosen − wrong chosen) ÷ right options, never below 0", () => {
  const key = { options: ["a", "b", "c", "d", "e"], right: ["a", "c", "e"] };
  const mark = (...answer) => multiple.mark(key, answer);
  assert.equal(mark("a", "c", "e"), 1);
  assert.equal(mark("a", "c"), 2 / 3);
  assert.equal(mark("a", "c", "b"), 1 / 3);
  assert.equal(mark("a", "b"), 0);
  assert.equal(mark("b", "d"), 0);
  assert.equal(mark("a", "b", "c", "d", "e"), 1 / 3);
  assert.equal(mark("a", "a", "a"), 1 / 3);
});

test("multiple: the order of choosing does not matter, and a wrong one never helps", () => {
  const key = { options: ["a", "b", "c", "d"], right: ["a", "c"] };
  const some = fc.uniqueArray(fc.constantFrom(...key.options));
  fc.assert(fc.property(some, (answer) => {
    const mark = multiple.mark(key, answer);
    assert.equal(multiple.mark(key, [...answer].reverse()), mark);
    assert.ok(multiple.mark(key, [...answer, "b"]) <= mark);
  }));
});

test("order: (pairs in order − pairs out of order) ÷ all pairs, never below 0", () => {
  const mark = (...answer) => order.mark({ steps: ["a", "b", "c", "d"] }, answer);
  assert.equal(mark("a", "b", "c", "d"), 1);
  assert.equal(mark("b", "a", "c", "d"), 2 / 3);
  assert.equal(mark("a", "b", "d", "c"), 2 / 3);
  assert.equal(mark("a", "d", "b", "c"), 1 / 3);
  assert.equal(mark("b", "c", "d", "a"), 0);
  assert.equal(mark("d", "c", "b", "a"), 0);
  for (const broken of [["a", "b", "c"], ["a", "b", "c", "c"], ["a", "b", "c", "d", "e"]]) {
    assert.equal(mark(...broken), 0);
    assert.equal(order.problem({ steps: ["a", "b", "c", "d"] }, broken), "order_first");
  }
});

test("order: only the right order is fully right, and putting two neighbours right never lowers the mark", () => {
  const steps = ["a", "b", "c", "d", "e"];
  const permutation = fc.shuffledSubarray(steps, { minLength: steps.length });
  fc.assert(fc.property(permutation, fc.nat(3), (answer, i) => {
    const mark = order.mark({ steps }, answer);
    assert.equal(order.problem({ steps }, answer), null);
    assert.equal(mark === 1, answer.join() === steps.join());
    const [first, second] = [answer[i], answer[i + 1]].sort();
    const better = [...answer.slice(0, i), first, second, ...answer.slice(i + 2)];
    assert.ok(order.mark({ steps }, better) >= mark);
  }), { numRuns: 1000 });
});

test("sort: (right − wrong ÷ (groups − 1)) ÷ items, never below 0", () => {
  const items = { a: "x", b: "x", c: "x", d: "y", e: "y", f: "y" };
  const two = (changes) => sort.mark({ groups: ["x", "y"], items }, { ...items, ...changes });
  assert.equal(two({}), 1);
  assert.equal(two({ a: "y" }), 2 / 3);
  assert.equal(two({ a: "y", d: "x" }), 1 / 3);
  assert.equal(two({ a: "y", b: "y", c: "y" }), 0);
  assert.equal(two({ a: "y", b: "y", c: "y", d: "x" }), 0);
  const three = (changes) => sort.mark({ groups: ["x", "y", "z"], items }, { ...items, ...changes });
  assert.equal(three({ a: "z" }), 3 / 4);
  assert.equal(three({ a: "z", b: "y" }), 1 / 2);
});

test("sort: what is not in a group yet cannot be marked; ids that are gone do not matter", () => {
  const key = { groups: ["x", "y"], items: { a: "x", b: "y" } };
  for (const answer of [{}, { a: "x" }, { a: "x", b: "gone" }, ["x", "y"], "x"]) {
    assert.equal(sort.problem(key, answer), "sort_all");
  }
  assert.equal(sort.problem(key, { gone: "x", b: "y", a: "x" }), null);
  assert.equal(sort.mark(key, { gone: "x", b: "y", a: "x" }), 1);
});

test("sort: only what is all right gets the full mark, and mending one never lowers it", () => {
  const ids = ["a", "b", "c", "d"];
  const key = { groups: ["x", "y", "z"], items: { a: "x", b: "y", c: "z", d: "x" } };
  const some = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom("x", "y", "z")])));
  fc.assert(fc.property(some, fc.constantFrom(...ids), (answer, id) => {
    const mark = sort.mark(key, answer);
    assert.equal(mark === 1, ids.every((one) => answer[one] === key.items[one]));
    assert.ok(sort.mark(key, { ...answer, [id]: key.items[id] }) >= mark);
  }), { numRuns: 1000 });
});

test("match: rows with their right choice ÷ rows", () => {
  const key = { matches: { a: "x", b: "y", c: "x", d: "z" }, choices: ["x", "y", "z", "none"] };
  assert.equal(match.mark(key, { a: "x", b: "y", c: "x", d: "z" }), 1);
  assert.equal(match.mark(key, { d: "z", c: "x", b: "none", a: "x" }), 3 / 4);
  assert.equal(match.mark(key, { a: "x", b: "x", c: "x", d: "x" }), 2 / 4);
  assert.equal(match.mark(key, { a: "y", b: "z", c: "none", d: "x" }), 0);
});

test("match: every row needs one of today's choices, whatever else was saved", () => {
  const key = { matches: { a: "x", b: "y" }, choices: ["x", "y"] };
  assert.equal(match.problem(key, { a: "y", b: "y" }), null);
  assert.equal(match.problem(key, { a: "y", b: "y", withdrawn: "x" }), null);
  for (const answer of [null, {}, { a: "x" }, { a: "x", b: "" }, { a: "x", b: "withdrawn" }, ["x", "y"]]) {
    assert.equal(match.problem(key, answer), "match_all", JSON.stringify(answer));
  }
});

test("match: a row more that is right never lowers the mark", () => {
  const matches = { a: "x", b: "y", c: "x", constructor: "z" };
  const key = { matches, choices: ["x", "y", "z"] };
  const answers = fc.record(Object.fromEntries(Object.keys(matches).map((row) => [row, fc.constantFrom(...key.choices)])));
  fc.assert(fc.property(answers, fc.constantFrom(...Object.keys(matches)), (answer, row) => {
    assert.ok(match.mark(key, { ...answer, [row]: matches[row] }) >= match.mark(key, answer));
  }), { numRuns: 1000 });
});

test("dialogue: points on the way ÷ turns taken, or those of the shortest good way if they are more", () => {
  const mark = (answer) => dialogue.mark(TALK, answer);
  assert.equal(shortest(TALK.turns), 2);
  assert.equal(mark({ a: "good", c: "yes" }), 1);
  assert.equal(mark({ c: "maybe", a: "good" }), 3 / 4);
  assert.equal(mark({ a: "good", c: "more", d: "so" }), 1);
  assert.equal(mark({ a: "poor", b: "sorry", c: "yes" }), 2 / 3);
  assert.equal(mark({ a: "good", c: "no", d: "so" }), 2 / 3);
  assert.equal(mark({ a: "bye" }), 0);
  assert.equal(mark({ a: "poor", b: "rude" }), 0);
  const early = talk({ a: "stay=1>b go=0.5>end", b: "on=1>c off=0>end", c: "well=1>end badly=0>end" });
  assert.equal(dialogue.mark(early, { a: "go" }), 1 / 6);
});

test("dialogue: a talk that is not over, or was another one, cannot be checked and never has the full mark", () => {
  const ways = [{}, { a: "good" }, { a: "gone", c: "yes" }, { a: "good", c: "gone" }, { c: "yes" }, ["good", "yes"]];
  for (const answer of [...ways, { a: "good", c: "yes", b: "sorry" }, { a: "good", c: "yes", withdrawn: "x" }]) {
    assert.equal(dialogue.problem(TALK, answer), "dialogue_unfinished", JSON.stringify(answer));
  }
  assert.equal(dialogue.problem(TALK, { a: "bye" }), null);
  const half = (answer) => dialogue.mark(TALK, answer);
  assert.equal(half({ a: "good" }), 1 / 2);
  assert.equal(half({ a: "good", c: "more" }), 2 / 3);
  assert.equal(half({ a: "good", c: "yes", withdrawn: "x" }), 2 / 3);
  for (const nothing of [{}, { a: "gone", c: "yes" }, { c: "yes" }, ["good", "yes"]]) assert.equal(half(nothing), 0);
});

test("dialogue: a turn put in between is asked, and what was said after it still counts", () => {
  const before = { a: "good", c: "no", d: "so" };
  const more = talk({ a: "good=1>new poor=0>b bye=0>end", b: "sorry=1>c rude=0>end", new: "y=1>c n=0>c",
    c: "yes=1>end maybe=0.5>end more=1>d no=0>d", d: "so=1>end nay=0>end" });
  assert.equal(dialogue.problem(TALK, before), null);
  assert.equal(dialogue.problem(more, before), "dialogue_unfinished");
  assert.equal(follow(more.turns, before).at, "new");
  assert.equal(dialogue.mark(more, { ...before, new: "y" }), 3 / 4);
});

/** Any talk that the check lets through: replies only lead down, each turn has a good and a poor one. */
const anyTalk = fc.array(fc.array(fc.record({ points: fc.constantFrom(0, 0.5, 1), far: fc.nat(3) }), { maxLength: 2 }), { minLength: 2, maxLength: 8 })
  .chain((extra) => fc.array(fc.nat(3), { minLength: 2 * extra.length, maxLength: 2 * extra.length }).map((far) => ({
    turns: extra.map((more, i) => ({
      id: `t${i}`,
      replies: [{ points: 1, far: far[2 * i] }, { points: 0, far: far[2 * i + 1] }, ...more].map((reply, n) => ({
        id: `r${i}-${n}`, points: reply.points, then: reply.far ? `t${i + reply.far}` : "end",
      })),
    })),
  })));

/** One way through a talk, by a stream of numbers. */
function wander({ turns }, stream) {
  const answer = {};
  for (let { at, isOver } = follow(turns, answer); !isOver; { at, isOver } = follow(turns, answer)) {
    const { replies } = turns.find(({ id }) => id === at);
    answer[at] = replies[stream.next().value % replies.length].id;
  }
  return answer;
}

test("dialogue: only an all-good way gets the full mark, only an all-poor one nothing, whatever the talk", () => {
  fc.assert(fc.property(anyTalk, fc.infiniteStream(fc.nat(11)), (key, stream) => {
    const answer = wander(key, stream);
    const points = follow(key.turns, answer).steps.map(({ reply }) => reply.points);
    assert.equal(dialogue.problem(key, answer), null);
    const mark = dialogue.mark(key, answer);
    assert.ok(mark >= 0 && mark <= 1);
    assert.equal(mark === 1, points.every((one) => one === 1));
    assert.equal(mark === 0, points.every((one) => one === 0));
    assert.equal(dialogue.mark(key, Object.fromEntries(Object.entries(answer).reverse())), mark);
  }), { numRuns: 1000 });
});

test("dialogue: to say less never pays", () => {
  fc.assert(fc.property(anyTalk, fc.infiniteStream(fc.nat(11)), (key, stream) => {
    const answer = wander(key, stream);
    const [last] = Object.keys(answer).slice(-1);
    const { [last]: _, ...rest } = answer;
    assert.equal(dialogue.problem(key, rest), "dialogue_unfinished");
    assert.ok(dialogue.mark(key, rest) <= dialogue.mark(key, answer));
    const { steps } = follow(key.turns, answer);
    const sum = steps.reduce((points, { reply }) => points + reply.points, 0);
    assert.ok(dialogue.mark(key, answer) <= sum / shortest(key.turns));
  }), { numRuns: 1000 });
});

const WORDS = { accept: ["请您再试一下。", "Please try again.", "I’ll help you.", "我们会承担责任。"] };

test("typed: punctuation, spaces, width and capitals do not count", () => {
  const same = ["请您再试一下", " 请您再试一下！ ", "请 您 再 试 一 下", "请您，再试一下…", "please try again", "PLEASE, TRY AGAIN!",
    "Ｐｌｅａｓｅ　ｔｒｙ　ａｇａｉｎ．", "ill help you", "I'll help you"];
  for (const words of same) assert.equal(typed.mark(WORDS, words), 1, words);
});

test("typed: one slip in five is near, and worth a half", () => {
  for (const words of ["请再试一下", "请您再试一次", "请您再试一下吧", "Pleas try again", "Please try it again"]) {
    assert.equal(typed.mark(WORDS, words), 1 / 2, words);
  }
  for (const words of ["再试", "再见", "Try", "好的，请您再试一下，谢谢", "I’ll hurt you.", "对不起"]) {
    assert.equal(typed.mark(WORDS, words), 0, words);
  }
  assert.equal(typed.mark({ accept: ["再见", "对不起"] }, "对不住"), 0);
});

test("typed: the opposite is not near", () => {
  for (const words of ["我们不会承担责任", "请您别再试一下", "I’ll not help you"]) assert.equal(typed.mark(WORDS, words), 0, words);
});

test("typed: what has no words is asked for, not marked wrong", () => {
  for (const words of [null, "", "　", "……", "？！", 3, ["再见"], "好".repeat(401)]) {
    assert.equal(typed.problem(WORDS, words), "type_words", JSON.stringify(words));
  }
});

test("typed: whatever is put around and between the letters, the mark stays", () => {
  const noise = fc.constantFrom("", " ", "　", "，", "。", "!", "“", "…", "\n");
  const accepted = fc.constantFrom(...WORDS.accept, "请再试一下", "no");
  fc.assert(fc.property(accepted, fc.infiniteStream(noise), (words, stream) => {
    const noisy = [...words].map((one) => (/\p{L}/u.test(one) && /[^\x00-\x7f]/u.test(one) ? one + stream.next().value : one)).join("");
    assert.equal(typed.mark(WORDS, ` ${noisy} `), typed.mark(WORDS, words));
  }), { numRuns: 1000 });
});

test("number: what people type for 3 rings", () => {
  const units = ["声", "ring", "rings"];
  for (const typed of ["3", "３", " 3 ", "3声", "３ 声", "三", "三声", "3 rings", "3RINGS", "3 ring", "03", "3.0", "+3"]) {
    assert.equal(number.parse(typed, units), 3, typed);
  }
});

test("number: Chinese numerals up to 九十九", () => {
  const expected = { "〇": 0, "零": 0, "一": 1, "两": 2, "十": 10, "十二": 12, "二十": 20, "九十九": 99 };
  for (const [typed, value] of Object.entries(expected)) assert.equal(number.parse(typed), value, typed);
});

test("number: what is not one number is refused, not marked wrong", () => {
  const key = { answer: 3, units: ["声"] };
  for (const typed of ["abc", "3-5", "3到5", "三三", "十十", "声", "大约3", "3 4x", "∞", "0x3", "1e3"]) {
    assert.equal(number.problem(key, typed), "not_a_number", typed);
  }
  for (const nothing of ["", "   ", "　", null]) assert.equal(number.problem(key, nothing), "enter_number");
});

test("number: every whole number is read back, in full width too", () => {
  const wide = (text) => text.replace(/\d/gu, (digit) => String.fromCodePoint(digit.codePointAt(0) + 0xfee0));
  fc.assert(fc.property(fc.nat(), fc.constantFrom("", "声", " rings"), (value, unit) => {
    assert.equal(number.parse(`${value}${unit}`, ["声", "ring", "rings"]), value);
    assert.equal(number.parse(`${wide(String(value))}${unit}`, ["声", "ring", "rings"]), value);
  }));
});
