// Score documents against concepts. Scores are shares of the best possible, so
// that they mean the same for every query and can be compared across payloads.

import { fold } from "./normalise.js";

const SATURATION = 0.6; // how soon more of the same term stops counting (k1)
const UNKNOWN = 0.5; // what a pair nobody wrote costs: it may be no word at all
const PHRASE_BONUS = 1.15;

/** The reader comes for the rule; the rest follows when it is as good. */
const KINDS = { clause: 1, phrase: 0.97, checklist: 0.85, quiz: 0.75, page: 0.8 };

function saturate(frequency) {
  return (frequency * (1 + SATURATION)) / (frequency + SATURATION);
}

function potential({ terms }, index) {
  return terms.reduce((sum, term) => {
    const cost = index.has(term) || !/\p{Script=Han}/u.test(term) ? 1 : UNKNOWN;
    return sum + index.weigh(term) * cost;
  }, 0);
}

/** The best a document could earn: by the word itself, or by a synonym if only that is known. */
function conceptPotential(concept, index) {
  const known = ({ terms }) => terms.some((term) => index.has(term));
  const [own, ...others] = concept.ways;
  const usable = others.filter((way) => !way.loose && known(way));
  if (known(own) || usable.length === 0) return potential(own, index);
  return Math.max(...usable.map((other) => potential(other, index) * other.weight));
}

function wayScores(way, index) {
  const scores = new Map();
  const met = new Map();
  for (const term of new Set(way.terms)) {
    const weight = index.weigh(term) * way.weight;
    for (const [number, frequency] of index.holders(term)) {
      scores.set(number, (scores.get(number) ?? 0) + weight * saturate(frequency));
      met.set(number, (met.get(number) ?? 0) + 1);
    }
  }
  if (way.whole) {
    const needed = new Set(way.terms).size;
    for (const [number, count] of met) if (count < needed) scores.delete(number);
  }
  return scores;
}

function conceptScores(concept, index) {
  const best = new Map();
  for (const way of concept.ways) {
    for (const [number, score] of wayScores(way, index)) {
      if (score > (best.get(number) ?? 0)) best.set(number, score);
    }
  }
  return best;
}

/** Add up the concepts: {score, covered} for every document that has any of them. */
function addUp(concepts, index) {
  const sums = new Map();
  let possible = 0;
  for (const concept of concepts) {
    const share = conceptPotential(concept, index);
    possible += share * concept.weight;
    for (const [number, score] of conceptScores(concept, index)) {
      const sum = sums.get(number) ?? { score: 0, covered: 0 };
      sum.score += score * concept.weight;
      sum.covered += Math.min(score, share) * concept.weight;
      sums.set(number, sum);
    }
  }
  return { sums, possible };
}

function bonus(doc, phrase) {
  const kind = KINDS[doc.kind] ?? 0.7;
  const quoted = phrase.length > 1 && fold(doc.text ?? "").includes(phrase);
  return quoted ? kind * PHRASE_BONUS : kind;
}

/** Documents best first: [{number, score}], equal scores in the order of the payload. */
export function rank({ concepts, phrase }, index) {
  const { sums, possible } = addUp(concepts, index);
  const ranked = [];
  for (const [number, { score, covered }] of sums) {
    const coverage = covered / possible;
    const total = (score / possible) * (0.4 + 0.6 * coverage) * bonus(index.docs[number], phrase);
    ranked.push({ number, score: total });
  }
  return ranked.sort((one, other) => other.score - one.score || one.number - other.number);
}
