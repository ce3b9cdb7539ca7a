// The inverted index: for every term the documents that hold it, with one
// weighted frequency over all fields (the F of BM25F).

import { fold } from "./normalise.js";
import { terms } from "./tokenise.js";

/** What a word counts in each field, and how much a long field dilutes it. */
const FIELDS = {
  text: { weight: 1, dilution: 0.5 },
  heading: { weight: 0.8, dilution: 0.3 },
  title: { weight: 0.8, dilution: 0.3 },
  extra: { weight: 0.4, dilution: 0.6 },
};

function readFields(docs) {
  const names = Object.keys(FIELDS);
  return docs.map((doc) => Object.fromEntries(names.map((name) => [name, terms(fold(doc[name] ?? ""))])));
}

function averageLengths(rows) {
  const average = {};
  for (const name of Object.keys(FIELDS)) {
    const filled = rows.map((row) => row[name].length).filter((length) => length > 0);
    average[name] = filled.reduce((sum, length) => sum + length, 0) / (filled.length || 1);
  }
  return average;
}

function addField(postings, words, number, found, weight) {
  for (const { term, raw } of found) {
    let entry = postings.get(term);
    if (!entry) postings.set(term, (entry = new Map()));
    entry.set(number, (entry.get(number) ?? 0) + weight);
    if (raw) words.set(raw, term);
  }
}

/** First place in a sorted list whose value is not before `value`. */
function lowerBound(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For every term its documents, and for every word as it is written its term. */
function invert(docs) {
  const rows = readFields(docs);
  const average = averageLengths(rows);
  const postings = new Map();
  const words = new Map();
  rows.forEach((row, number) => {
    for (const [name, { weight, dilution }] of Object.entries(FIELDS)) {
      const length = row[name].length / average[name];
      addField(postings, words, number, row[name], weight / (1 - dilution + dilution * length));
    }
  });
  return { postings, words };
}

/** Index documents. What it answers is said at each function. */
export function buildIndex(docs) {
  const { postings, words } = invert(docs);
  const sorted = [...words.keys()].sort();
  const folded = docs.map((doc) => fold(doc.text ?? ""));
  const none = new Map();
  return {
    docs,
    has: (term) => postings.has(term),
    /** Whether a document's text has a folded phrase word for word. */
    quotes: (number, phrase) => folded[number].includes(phrase),
    /** Map of document number to weighted frequency. */
    holders: (term) => postings.get(term) ?? none,
    /** Inverse document frequency: rare terms say more. */
    weigh(term) {
      const count = postings.get(term)?.size ?? 0;
      return Math.log(1 + (docs.length - count + 0.5) / (count + 0.5));
    },
    /** Terms whose written form starts so, for the word still being typed. */
    completions(start) {
      const found = new Set();
      for (let at = lowerBound(sorted, start); sorted[at]?.startsWith(start); at += 1) {
        found.add(words.get(sorted[at]));
      }
      return [...found];
    },
  };
}
