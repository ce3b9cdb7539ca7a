import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { createEngine } from "../../overrides/components/search/engine/index.js";
import { fold, foldWithOffsets } from "../../overrides/components/search/engine/normalise.js";
import { snippet } from "../../overrides/components/search/snippet.js";

// Any string at all, lone surrogates too, and strings likely to hit something.
const words = fc.constantFrom("电话", "响", "3", "三声", "rings", "ring", "call ", " ", "，", "'", "é", "私人", "什么", "the ");
const likely = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(""));
const anything = fc.oneof(likely, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

const doc = fc.record({ title: anything, heading: anything, text: anything, extra: anything });
const payload = (lang) =>
  fc.record({
    docs: fc.array(doc, { maxLength: 8 }).map((docs) => docs.map((one, at) => ({ ...one, id: `d${at}`, kind: "clause" }))),
    synonyms: fc.array(fc.array(anything, { maxLength: 4 }), { maxLength: 4 }),
    lang: fc.constant(lang),
  });

function assertInside(text, marks) {
  let last = -1;
  for (const [start, end] of marks) {
    assert.ok(start > last && start < end && end <= text.length, JSON.stringify({ text, marks }));
    last = end;
  }
}

test("searching never throws; scores are numbers; marks lie inside the text, in order", () => {
  fc.assert(
    fc.property(payload("zh"), payload("en"), fc.array(anything, { maxLength: 4 }), (zh, en, queries) => {
      const engine = createEngine([zh, en]);
      for (const query of queries) {
        for (const { score, marks, doc: found } of engine.search(query)) {
          assert.ok(Number.isFinite(score) && score > 0);
          assertInside(found.text, marks);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("the same question always gets the same answer", () => {
  fc.assert(
    fc.property(payload("zh"), anything, (zh, query) => {
      assert.deepEqual(createEngine(zh).search(query), createEngine(zh).search(query));
    }),
  );
});

test("a document is found by its own text", () => {
  const chinese = fc.string({ unit: fc.constantFrom(..."电话响铃声接听记录客户服务态度"), minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(chinese, { minLength: 1, maxLength: 8 }), fc.nat(), (texts, pick) => {
      const docs = texts.map((text) => ({ id: text, kind: "clause", text }));
      const wanted = texts[pick % texts.length];
      const found = createEngine({ lang: "zh", docs }).search(wanted, { limit: docs.length });
      assert.ok(found.some(({ id }) => id === wanted));
    }),
  );
});

test("folding twice changes nothing; offsets are in order and inside", () => {
  fc.assert(
    fc.property(anything, (text) => {
      assert.equal(fold(fold(text)), fold(text));
      const { text: folded, starts, ends } = foldWithOffsets(text);
      assert.equal(starts.length, folded.length);
      starts.forEach((start, at) => {
        assert.ok(start < ends[at] && ends[at] <= text.length && start >= (starts[at - 1] ?? 0));
      });
    }),
  );
});

test("a snippet's marks still mark the same words", () => {
  const marked = fc.tuple(fc.string(), fc.string({ minLength: 1 }).filter((word) => !word.includes("\n")), fc.string());
  fc.assert(
    fc.property(fc.array(marked, { minLength: 1 }), fc.integer({ min: 40, max: 200 }), (parts, longest) => {
      let text = "";
      const marks = [];
      for (const [before, word, after] of parts) {
        text += before;
        marks.push([text.length, text.length + word.length]);
        text += `${word}${after} `;
      }
      const originals = marks.map(([start, end]) => text.slice(start, end));
      const cut = snippet(text, marks, longest);
      assertInside(cut.text, cut.marks);
      for (const [start, end] of cut.marks) assert.ok(originals.includes(cut.text.slice(start, end)));
    }),
  );
});
