import assert from "node:assert/strict";
import { test } from "node:test";

import { createAsker } from "../../overrides/components/search/asker.js";
import { openMemory } from "../../overrides/components/search/memory.js";
import { createSource } from "../../overrides/components/search/source.js";

const doc = (id, text) => ({ id, kind: "clause", text, url: `rules/#${id}` });
const payloads = {
  zh: { v: 1, lang: "zh", docs: [doc("ring", "响3声之内接起来")] },
  en: { v: 1, lang: "en", docs: [doc("ring", "Answer within 3 rings"), doc("note", "Take notes")] },
};
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** A source that counts its downloads; each takes `ms`, and `fail` of them are lost. */
function slowSource({ ms = 0, fail = 0 } = {}) {
  const loads = [];
  const load = async (lang) => {
    loads.push(lang);
    const lost = loads.length <= fail;
    await wait(ms);
    if (lost) throw new Error("offline");
    return payloads[lang];
  };
  return { loads, source: createSource({ own: "zh", other: "en" }, load) };
}

function record(source, options) {
  const shown = [];
  const ask = createAsker(source, ({ state, query, results }) => shown.push([state, query, results.length]), options);
  return { shown, ask };
}

test("an answer in the own language downloads nothing else", async () => {
  const { source, loads } = slowSource();
  const { shown, ask } = record(source);
  await ask("3声");
  assert.deepEqual(shown, [["found", "3声", 1]]);
  assert.deepEqual(loads, ["zh"]);
});

test("the other language is downloaded when it is needed, and once", async () => {
  const { source, loads } = slowSource();
  const { shown, ask } = record(source);
  await ask("notes");
  await ask("rings");
  assert.deepEqual(shown.map(([state]) => state), ["found", "found"]);
  assert.deepEqual(loads, ["zh", "en"]);
});

test("a query overtaken by the next one is never shown", async () => {
  const { source } = slowSource({ ms: 20 });
  const { shown, ask } = record(source);
  await Promise.all([ask("notes"), ask("3"), ask("3声")]);
  assert.deepEqual(shown, [["found", "3声", 1]]);
});

test("an emptied input is idle at once, whatever is still on its way", async () => {
  const { source } = slowSource({ ms: 20 });
  const { shown, ask } = record(source);
  await Promise.all([ask("notes"), ask("  ")]);
  assert.deepEqual(shown, [["idle", "  ", 0]]);
});

test("slow data says so first, and shows the own language while the other comes", async () => {
  const { source } = slowSource({ ms: 40 });
  const { shown, ask } = record(source, { slow: 5 });
  await ask("notes");
  assert.deepEqual(shown.map(([state]) => state), ["busy", "found"]);
});

test("a failed download is told, and the next attempt may succeed", async () => {
  const { source } = slowSource({ fail: 1 });
  const { shown, ask } = record(source);
  await ask("3声");
  await ask("3声");
  assert.deepEqual(shown.map(([state]) => state), ["failed", "found"]);
});

test("without the other language, the own one answers alone", async () => {
  const source = createSource({ own: "zh", other: "en" }, async (lang) => {
    if (lang === "en") throw new Error("offline");
    return payloads.zh;
  });
  const { shown, ask } = record(source);
  await ask("notes");
  assert.deepEqual(shown, [["none", "notes", 0]]);
  const alone = record(createSource({ own: "zh" }, async () => payloads.zh));
  await alone.ask("notes");
  assert.deepEqual(alone.shown, [["none", "notes", 0]]);
});

/** Stands in for the storage module's records. */
function fakeRecords() {
  const records = {};
  const open = (kind, id, { empty }) => {
    records[id] = { value: empty, update: (change) => (records[id].value = change(records[id].value)) };
    return records[id];
  };
  return { records, open };
}

test("recent searches: tidy, newest first, each once, six at most", () => {
  const { open } = fakeRecords();
  const memory = openMemory(open);
  for (const query of ["a", "b", "c", "d", "e", "f", "g", " b  b ", "a", "", "  "]) memory.remember(query);
  assert.deepEqual(memory.recent(), ["a", "b b", "g", "f", "e", "d"]);
  memory.forget();
  assert.deepEqual(memory.recent(), []);
});

test("misses are counted by query, with the local day, and kept to a limit", () => {
  const { open, records } = fakeRecords();
  let now = new Date(2026, 10, 1, 23, 30);
  const memory = openMemory(open, () => now);
  memory.miss("食堂", "zh");
  memory.miss(" 食堂 ", "zh");
  assert.deepEqual(records.misses.value.queries, { 食堂: { n: 2, lang: "zh", day: "2026-11-01" } });
  now = new Date(2026, 10, 2);
  for (let i = 0; i < 200; i += 1) memory.miss(`q${i}`, "en");
  assert.equal(Object.keys(records.misses.value.queries).length, 200);
  assert.equal(records.misses.value.queries.食堂, undefined);
});
