// Groups of words that the editors say mean the same, in either language.

import { fold } from "./normalise.js";
import { atoms, pair } from "./tokenise.js";

/** The terms that stand for a run of units: pairs where they join, else the unit. */
export function runTerms(run) {
  const found = [];
  run.forEach((unit, at) => {
    const joined = at > 0 && unit.joined;
    if (joined) found.push(pair(run[at - 1], unit));
    else if (!run[at + 1]?.joined) found.push(unit.term);
  });
  return found;
}

/**
 * Prepare the groups of a payload. The answer takes the units of a query and
 * gives the spans that are known words, longest first and never overlapping:
 * {from, to, run, others}, where `run` are its units and `others` the terms of
 * each synonym.
 */
export function synonymFinder(groups) {
  const entries = new Map();
  for (const group of groups) {
    const members = group.map((word) => atoms(fold(word))).filter((units) => units.length > 0);
    for (const units of members) {
      const key = keyOf(units);
      const others = members.filter((member) => member !== units).map(runTerms);
      entries.set(key, [...(entries.get(key) ?? []), ...others]);
    }
  }
  const longest = Math.max(0, ...[...entries.keys()].map((key) => key.split(" ").length));
  return (units) => findSpans(units, entries, longest);
}

function keyOf(units) {
  return units.map((unit) => unit.term).join(" ");
}

function findSpans(units, entries, longest) {
  const spans = [];
  for (let from = 0; from < units.length; ) {
    const span = spanAt(units, from, entries, longest);
    if (span) spans.push(span);
    from = span?.to ?? from + 1;
  }
  return spans;
}

function spanAt(units, from, entries, longest) {
  for (let to = Math.min(units.length, from + longest); to > from; to -= 1) {
    const run = units.slice(from, to);
    const others = entries.get(keyOf(run));
    if (others) return { from, to, run, others };
  }
  return undefined;
}
