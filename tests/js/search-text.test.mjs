import assert from "node:assert/strict";
import { test } from "node:test";

import { fold, foldWithOffsets } from "../../overrides/components/search/engine/normalise.js";
import { stem } from "../../overrides/components/search/engine/stem.js";
import { atoms, terms } from "../../overrides/components/search/engine/tokenise.js";
import { snippet } from "../../overrides/components/search/snippet.js";

test("folding knows the way back to the original", () => {
  const { text, starts, ends } = foldWithOffsets("①㎏ É\u200b！");
  assert.equal(text, "1kg e!");
  assert.equal(fold("①㎏ É\u200b！"), text);
  assert.deepEqual([starts[2], ends[2]], [1, 2]);
  assert.deepEqual([starts[5], ends[5]], [5, 6]);
});

test("forms of one word have one stem", () => {
  const families = [
    ["call", "calls", "called", "calling"],
    ["note", "notes", "noted", "noting"],
    ["stop", "stops", "stopped", "stopping"],
    ["reply", "replies", "replied", "replying"],
    ["leave", "leaves", "leaving"],
    ["write", "writes", "writing"],
    ["polite", "politely", "politeness"],
    ["use", "used", "using"],
  ];
  for (const family of families) assert.equal(new Set(family.map(stem)).size, 1, family.join(" "));
});

test("short and foreign words stay as they are", () => {
  for (const word of ["ring", "need", "this", "bus", "его", "naïve"]) assert.equal(stem(word), word);
});

test("neighbouring characters make pairs; spaces, words and punctuation part them", () => {
  const found = (text) => terms(fold(text)).map(({ term }) => term);
  assert.deepEqual(found("接电话"), ["接", "接电", "电", "电话", "话"]);
  assert.deepEqual(found("接，电 话"), ["接", "电", "话"]);
  assert.deepEqual(found("响3声"), ["响", "响3", "3", "3声", "声"]);
  assert.deepEqual(found("3 声"), ["3", "3声", "声"]);
  assert.deepEqual(found("VIP客户"), ["vip", "客", "客户", "户"]);
  assert.deepEqual(found("don’t"), ["dont"]);
});

test("every unit knows its place", () => {
  const text = fold("Don't 打3.5分");
  for (const { start, end, raw } of atoms(text)) {
    assert.equal(text.slice(start, end).replace(/'/g, ""), raw);
  }
});

test("a snippet is the line with the most marks", () => {
  assert.deepEqual(snippet("one\ntwo three\nfour", [[4, 7]]), { text: "two three", marks: [[0, 3]] });
  assert.deepEqual(snippet("one\ntwo", []), { text: "one", marks: [] });
});

test("a long line is cut around its first mark", () => {
  const text = `${"a".repeat(200)}X${"b".repeat(200)}`;
  const cut = snippet(text, [[200, 201]], 100);
  assert.ok(cut.text.startsWith("…") && cut.text.endsWith("…"));
  assert.ok(cut.text.length <= 102);
  const [[start, end]] = cut.marks;
  assert.equal(cut.text.slice(start, end), "X");
});
