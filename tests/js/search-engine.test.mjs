import assert from "node:assert/strict";
import { test } from "node:test";

import { createEngine, isConfident } from "../../overrides/components/search/engine/index.js";

const clause = (id, text, more = {}) => ({
  id: `phone.${id}`,
  kind: "clause",
  level: "must",
  chapter: "phone",
  title: "",
  text,
  url: `rules/phone/#${id}`,
  ...more,
});

const zh = {
  v: 1,
  lang: "zh",
  docs: [
    clause("answer", "电话响3声之内接起来。"),
    clause("notes", "边听边记，要点记在记录单上。"),
    clause("private", "办公电话不打私人电话。", { level: "must-not" }),
    clause("hang-up", "等对方先挂，再轻轻放下话筒。", { extra: "敲一下桌子也会传过去。" }),
    clause("visitor", "访客登记后领进会议室。"),
    { id: "phone", kind: "quiz", title: "电话测验", text: "电话响几声要接？\n私人电话能打吗？", url: "quizzes/phone/" },
  ],
  synonyms: [["记录", "登记", "note", "write down"], ["私人电话", "煲电话粥", "private call"]],
};

const en = {
  v: 1,
  lang: "en",
  docs: [
    clause("answer", "Answer the phone within 3 rings."),
    clause("notes", "Take notes while you listen."),
    clause("private", "Make no private calls on office phones."),
    clause("hang-up", "Let the caller hang up first."),
    clause("only-english", "Spell difficult names letter by letter."),
  ],
  synonyms: zh.synonyms,
};

const own = createEngine(zh);
const both = createEngine([zh, en]);
const english = createEngine([en, zh]);
const first = (engine, query) => engine.search(query)[0]?.id;
const shown = ({ doc, marks }) => marks.map(([start, end]) => doc.text.slice(start, end));

test("Chinese words find their clause, whole or still being typed", () => {
  assert.equal(first(own, "响3声"), "phone.answer");
  assert.equal(first(own, "记录单"), "phone.notes");
  assert.equal(first(own, "会议"), "phone.visitor");
  assert.equal(first(own, "挂"), "phone.hang-up");
});

test("a question finds what it asks about", () => {
  assert.equal(first(own, "电话响几声接起来？"), "phone.answer");
  assert.equal(first(own, "请问可以打私人电话吗"), "phone.private");
  assert.equal(first(english, "how many rings can I wait"), "phone.answer");
});

test("English forms of one word find each other", () => {
  assert.equal(first(english, "answering"), "phone.answer");
  assert.equal(first(english, "noted"), "phone.notes");
  assert.equal(first(english, "hanging up"), "phone.hang-up");
});

test("the last word may be unfinished, the others not", () => {
  assert.equal(first(english, "priv"), "phone.private");
  assert.equal(first(english, "office pho"), "phone.private");
  assert.deepEqual(createEngine(en).search("priv "), []);
});

test("width, case, accents and numerals make no difference", () => {
  assert.equal(first(english, "ＲＩＮＧＳ"), "phone.answer");
  assert.equal(first(english, "rîngs"), "phone.answer");
  assert.equal(first(own, "３ 声"), "phone.answer");
  assert.equal(first(own, "三声"), "phone.answer");
  assert.equal(first(english, "three rings"), "phone.answer");
});

test("synonyms count, but less than the word itself", () => {
  assert.equal(first(own, "煲电话粥"), "phone.private");
  const found = own.search("登记").map(({ id }) => id);
  assert.deepEqual(found.slice(0, 2), ["phone.visitor", "phone.notes"]);
});

test("both characters of a word count even when something stands between them", () => {
  assert.equal(first(own, "敲桌"), "phone.hang-up");
});

test("a rule comes before a place that says the same", () => {
  assert.equal(first(own, "私人电话"), "phone.private");
  assert.ok(own.search("私人电话").some(({ kind }) => kind === "quiz"));
});

test("the other language answers when the own one is weak, with its twin", () => {
  const [hit] = both.search("hang up");
  assert.equal(hit.id, "phone.hang-up");
  assert.equal(hit.lang, "en");
  assert.equal(hit.twin, zh.docs[3]);
  assert.deepEqual(shown(hit), ["hang", "up"]);
  const [foreign] = both.search("spell");
  assert.equal(foreign.twin, undefined);
  assert.equal(first(english, "访客登记"), "phone.visitor");
});

test("the own language is enough when it is sure", () => {
  assert.ok(isConfident(both.search("记录单")));
  assert.ok(both.search("记录单").every(({ lang }) => lang === "zh"));
});

test("each record comes once, best first, no more than asked for", () => {
  const found = both.search("会议 记录单 call");
  assert.ok(found.length > 2);
  assert.deepEqual(both.search("会议 记录单 call", { limit: 2 }), found.slice(0, 2));
  assert.equal(new Set(found.map(({ id }) => id)).size, 3);
  const scores = found.map(({ score }) => score);
  assert.deepEqual(scores, [...scores].sort((one, other) => other - one));
});

test("what the handbook does not cover finds nothing, or nothing sure", () => {
  assert.deepEqual(both.search("qqzzxxvv"), []);
  assert.equal(isConfident(both.search("食堂菜单")), false);
  assert.equal(isConfident([]), false);
});

test("an empty query or payload finds nothing", () => {
  for (const query of ["", " ", "？！", "\u200b", "'"]) assert.deepEqual(both.search(query), []);
  assert.deepEqual(createEngine({ v: 1, lang: "zh", docs: [] }).search("电话"), []);
});

test("a query of nothing but question words is taken at its word", () => {
  const engine = createEngine({ v: 1, lang: "zh", docs: [clause("how", "我能为您做什么？")] });
  assert.equal(first(engine, "什么"), "phone.how");
});

test("marks show the words, and not the fallbacks", () => {
  assert.deepEqual(shown(own.search("请问记录单呢")[0]), ["记录单"]);
  assert.deepEqual(shown(own.search("敲桌")[0]), []);
  assert.deepEqual(shown(own.search("３声")[0]), ["3声"]);
  assert.deepEqual(shown(english.search("rings")[0]), ["rings"]);
});
