// A query becomes concepts. A concept is one thing asked for, with the several
// ways a document may say it; a document earns the best of them.

import { fold } from "./normalise.js";
import { otherWays } from "./numerals.js";
import { stem } from "./stem.js";
import { weakUnits } from "./stop.js";
import { runTerms } from "./synonyms.js";
import { atoms, pair } from "./tokenise.js";

// How much a concept counts …
const WEAK = 0.15; // inside a stop-phrase
const PART = 0.4; // a pair that touches a stop-phrase, or crosses the border of a known word
const SINGLE = 0.25; // one character of a longer word
// … and what saying it in another way is worth.
const NUMERAL = 0.9;
const PREFIX = 0.8;
const SYNONYM = 0.75;
const APART = 0.4; // both characters of a pair, but not together: "敲一下门" for "敲门"

/**
 * @typedef {object} Way
 * @property {string[]} terms
 * @property {number} weight
 * @property {boolean} [whole] counts only if the document has all the terms
 * @property {boolean} [loose] too vague to say that the thing is known at all
 */

function concept(weight, terms, ways = [], mark = weight >= PART) {
  return { weight, mark, ways: [{ terms, weight: 1 }, ...ways] };
}

/** Words that begin with the word still being typed. */
function completions(unit, text, index) {
  const typing = unit.end === text.length && unit.raw.length > 1;
  const found = typing ? index.completions(unit.raw) : [];
  return found.filter((term) => term !== unit.term).map((term) => ({ terms: [term], weight: PREFIX }));
}

function numerals(unit) {
  return otherWays(unit.raw).map((way) => ({ terms: [stem(way)], weight: NUMERAL }));
}

function wordConcept(unit, weight, text, index) {
  return concept(weight, [unit.term], [...completions(unit, text, index), ...numerals(unit)]);
}

/** A word of the synonym file: it or any word of its group. */
function spanConcept({ run, others }, text, index) {
  const ways = others.map((terms) => ({ terms, weight: SYNONYM, whole: true }));
  if (run.length === 1 && run[0].type === "word") ways.push(...completions(run[0], text, index));
  return concept(1, runTerms(run), ways);
}

function pairConcept(first, second, weight) {
  const ways = [{ terms: [first.term, second.term], weight: APART, whole: true, loose: true }];
  for (const way of otherWays(first.raw)) ways.push({ terms: [way + second.raw], weight: NUMERAL });
  for (const way of otherWays(second.raw)) ways.push({ terms: [first.raw + way], weight: NUMERAL });
  return concept(weight, [pair(first, second)], ways);
}

/** A parsed query, unit by unit, with what is known of each. */
function readUnits(query, findSynonyms) {
  const text = fold(query).trimStart();
  const units = atoms(text);
  const weak = weakUnits(units);
  const spans = findSynonyms(units);
  units.forEach((unit, at) => {
    unit.weak = weak[at];
    unit.span = spans.find(({ from, to }) => from <= at && at < to);
  });
  return { text, units, spans };
}

function pairWeight(first, second) {
  if (first.weak && second.weak) return WEAK;
  return first.weak || second.weak || first.span !== second.span ? PART : 1;
}

/** A character alone is the whole word; beside others it is only a fallback. */
function unitConcept(unit, before, after) {
  const strong = (neighbour, joined) => joined && !neighbour.weak;
  const lone = !strong(before, unit.joined) && !strong(after, after?.joined);
  if (unit.weak) return concept(lone ? WEAK : WEAK * SINGLE, [unit.term], [], false);
  return lone ? concept(1, [unit.term], numerals(unit)) : concept(SINGLE, [unit.term]);
}

/** What is asked, without the question around it; looked for as one phrase. */
function corePhrase(units, text) {
  const strong = units.filter((unit) => !unit.weak);
  return strong.length > 0 ? text.slice(strong[0].start, strong[strong.length - 1].end) : "";
}

/** Parse a query against an index: {concepts, phrase}. */
export function parseQuery(query, index, findSynonyms) {
  const { text, units, spans } = readUnits(query, findSynonyms);
  const concepts = spans.map((span) => spanConcept(span, text, index));
  units.forEach((unit, at) => {
    const before = units[at - 1];
    if (unit.joined && (!unit.span || unit.span !== before.span)) {
      concepts.push(pairConcept(before, unit, pairWeight(before, unit)));
    }
    if (unit.span && (unit.type === "word" || unit.span.run.length === 1)) return;
    if (unit.type === "word") concepts.push(wordConcept(unit, unit.weak ? WEAK : 1, text, index));
    else concepts.push(unitConcept(unit, before, units[at + 1]));
  });
  return { concepts, phrase: corePhrase(units, text) };
}
