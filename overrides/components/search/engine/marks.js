// Where a text says what was asked, as ranges of the original text.

import { foldWithOffsets } from "./normalise.js";
import { terms } from "./tokenise.js";

/** The terms worth marking: all ways to say each concept, but not the fallbacks. */
export function markedTerms(concepts) {
  const marked = concepts.filter((concept) => concept.mark);
  return new Set(marked.flatMap(({ ways }) => ways.filter((way) => !way.loose).flatMap(({ terms: list }) => list)));
}

/** Ranges [start, end) in order, inside the text, never touching each other. */
export function findMarks(original, wanted) {
  const { text, starts, ends } = foldWithOffsets(original);
  const ranges = terms(text)
    .filter(({ term }) => wanted.has(term))
    .map(({ start, end }) => [starts[start], ends[end - 1]])
    .sort((one, other) => one[0] - other[0]);
  const merged = [];
  for (const [start, end] of ranges) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
