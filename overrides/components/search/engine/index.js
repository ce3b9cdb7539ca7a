// The search engine. No DOM, no network: it runs in a page, a worker or Node.

import { findMarks, markedTerms } from "./marks.js";
import { buildIndex } from "./postings.js";
import { parseQuery } from "./query.js";
import { rank } from "./rank.js";
import { synonymFinder } from "./synonyms.js";

const OTHER_LANGUAGE = 0.8; // the reader's own language first, at equal merit
const CONFIDENT = 0.33; // below it the answer is only near, and other payloads are asked
const FLOOR = 0.1; // below it a result is chance
const TAIL = 0.2; // results far behind the best only lengthen the list

/** Whether the best of some results answers the query, rather than being merely near. */
export function isConfident(results) {
  return results.length > 0 && results[0].score >= CONFIDENT;
}

function shelf({ payload, weight }) {
  const byId = new Map(payload.docs.map((doc) => [doc.id, doc]));
  const findSynonyms = synonymFinder(payload.synonyms ?? []);
  return { payload, weight, byId, findSynonyms, index: buildIndex(payload.docs) };
}

function asList(input) {
  const list = Array.isArray(input) ? input : [input];
  return list.map((entry, place) => {
    const given = entry.payload ? entry : { payload: entry };
    return { weight: place === 0 ? 1 : OTHER_LANGUAGE, ...given };
  });
}

function searchShelf({ payload, weight, index, findSynonyms }, query) {
  const parsed = parseQuery(query, index, findSynonyms);
  const wanted = markedTerms(parsed.concepts);
  return rank(parsed, index).map(({ number, score }) => {
    const doc = index.docs[number];
    return { id: doc.id, kind: doc.kind, lang: payload.lang, score: score * weight, doc, wanted };
  });
}

/** One result for each record: the language that answers it better. */
function merge(lists) {
  const best = new Map();
  for (const hit of lists.flat()) {
    if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

function finish({ wanted, ...hit }, own) {
  const twin = hit.lang === own.payload.lang ? undefined : own.byId.get(hit.id);
  const rounded = Math.round(hit.score * 1000) / 1000;
  return { ...hit, score: rounded, marks: findMarks(hit.doc.text ?? "", wanted), twin };
}

/**
 * Create an engine from one payload, or from several: payloads, or
 * {payload, weight}. The first is the reader's language; the others answer when
 * it is weak. A result of another language carries the reader's own record of
 * the same id as `twin`.
 */
export function createEngine(payloads) {
  const shelves = asList(payloads).map(shelf);
  const [own, ...others] = shelves;
  return {
    search(query, { limit = 20 } = {}) {
      let hits = searchShelf(own, query);
      if (!isConfident(hits)) hits = merge([hits, ...others.map((one) => searchShelf(one, query))]);
      const least = Math.max(FLOOR, (hits[0]?.score ?? 0) * TAIL);
      const kept = hits.filter(({ score }) => score >= least).slice(0, limit);
      return kept.map((hit) => finish(hit, own));
    },
  };
}
