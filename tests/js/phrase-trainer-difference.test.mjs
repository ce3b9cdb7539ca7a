import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { difference, nearest } from "../../overrides/components/phrase-trainer/difference.js";

const show = (typed, model) => {
  const found = difference(typed, model);
  return found && [found.parts.map(({ text, isMissing }) => (isMissing ? `[${text}]` : text)).join(""), found.missing, found.extra];
};

test("what is missing and what is too much, by characters in Chinese and by words in English", () => {
  assert.deepEqual(show("请再试一下", "请您再试一下。"), ["请[您]再试一下。", ["您"], []]);
  assert.deepEqual(show("请您马上试一下", "请您再试一下。"), ["请您[再]试一下。", ["再"], ["马上"]]);
  assert.deepEqual(show("i’m  sorry", "I’m very sorry."), ["I’m [very ]sorry.".replace("[very ]", "[very] "), ["very"], []]);
  assert.deepEqual(show("Please hold on, I’ll right away", "Please hold on, I’ll deal with it right away."), ["Please hold on, I’ll [deal with it] right away.", ["deal with it"], []]);
});

test("punctuation, width and capitals make no difference", () => {
  assert.deepEqual(show("ＰＬＥＡＳＥ, don't worry!!", "Please don’t worry."), ["Please don’t worry.", [], []]);
  assert.deepEqual(show("您好 某某公司", "您好！某某公司"), ["您好！某某公司", [], []]);
});

test("words with little in common are not compared", () => {
  assert.equal(difference("不知道", "请您再试一下。"), null);
  assert.equal(difference("hello", "请您再试一下。"), null);
});

test("of several wordings the nearest, of equals the first", () => {
  const all = ["请您再试一下。", "Please try again.", "谢谢您！"];
  assert.deepEqual(nearest("please try again", all), { words: all[1], score: 1 });
  assert.deepEqual(nearest("请再试一下", all), { words: all[0], score: 1 / 2 });
  assert.deepEqual(nearest("谢谢你们大家", all), { words: all[2], score: 0 });
  assert.deepEqual(nearest("x", all), { words: all[0], score: 0 });
});

test("any two texts can be compared, and the parts are the whole model", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[请您再试一下。 a-c,']{0,20}$/u));
  fc.assert(fc.property(text, text, (typed, model) => {
    const found = difference(typed, model);
    if (found) assert.equal(found.parts.map((part) => part.text).join(""), model);
    assert.ok([0, 1 / 2, 1].includes(nearest(typed, [model]).score));
  }), { numRuns: 1000 });
});
