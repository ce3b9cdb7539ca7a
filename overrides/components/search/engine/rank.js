// Score documents against concepts. Scores are shares of the best possible, so
// that they mean the same for every query and can be compared across payloads.

const SATURATION = 0.6; // how soon more of the same term stops counting (k1)
const UNKNOWN = 0.5; // what a pair nobody wrote costs: it may be no word at all
const PHRASE_BONUS = 1.15;

/** The reader comes for the rule; the rest follows when it is as good. */
const KINDS = { clause: 1, phrase: 0.97, checklist: 0.8, quiz: 0.7, page: 0.5 };

function saturate(frequency) {
  return (frequency * (1 + SATURATION)) / (frequency + SATURATION);
}

function potential({ terms }, index) {
  return terms.reduce((sum, term) => {
    const cost = index.has(term) || !/\p{Script=Han}/u.test(term) ? 1 : UNKNOWN;
    return sum + index.weigh(term) * cost;
  }, 0);
}

/**
 * The best a document could earn: by the word itself, or by its synonyms if only
 * they are known; and what each way to say it counts. A rare synonym must not
 * count more than the common word that was asked for.
 */
function appraise({ ways }, index) {
  const known = ({ terms }) => terms.some((term) => index.has(term));
  const [own, ...others] = ways;
  const usable = others.filter((way) => !way.loose && known(way));
  const asked = known(own) || usable.length === 0 ? [own] : usable;
  const limit = Math.min(...asked.map((way) => potential(way, index)));
  const best = limit * Math.max(...asked.map(({ weight }) => weight));
  const factors = ways.map((way) => (way.weight * limit) / Math.max(potential(way, index), limit));
  return { best, factors };
}

/** Documents that say it in one way, with what they earn. */
function wayScores({ terms, whole }, factor, index) {
  const scores = new Map();
  const met = new Map();
  const wanted = new Set(terms);
  for (const term of wanted) {
    const weight = index.weigh(term) * factor;
    for (const [number, frequency] of index.holders(term)) {
      scores.set(number, (scores.get(number) ?? 0) + weight * saturate(frequency));
      met.set(number, (met.get(number) ?? 0) + 1);
    }
  }
  if (whole) for (const [number, count] of met) if (count < wanted.size) scores.delete(number);
  return scores;
}

/** Documents that say it in any way, with the best of what they earn. */
function conceptScores({ ways }, factors, index) {
  const best = new Map();
  ways.forEach((way, at) => {
    for (const [number, score] of wayScores(way, factors[at], index)) {
      if (score > (best.get(number) ?? 0)) best.set(number, score);
    }
  });
  return best;
}

/** Add up the concepts: {score, covered} for every document that has any of them. */
function addUp(concepts, index) {
  const sums = new Map();
  let possible = 0;
  for (const concept of concepts) {
    const { best, factors } = appraise(concept, index);
    possible += best * concept.weight;
    for (const [number, score] of conceptScores(concept, factors, index)) {
      const sum = sums.get(number) ?? { score: 0, covered: 0 };
      sum.score += score * concept.weight;
      sum.covered += Math.min(score, best) * concept.weight;
      sums.set(number, sum);
    }
  }
  return { sums, possible };
}

function bonus(number, phrase, index) {
  const kind = KINDS[index.docs[number].kind] ?? KINDS.page;
  return phrase.length > 1 && index.quotes(number, phrase) ? kind * PHRASE_BONUS : kind;
}

/** Documents best first: [{number, score}], equal scores in the order of the payload. */
export function rank({ concepts, phrase }, index) {
  const { sums, possible } = addUp(concepts, index);
  const ranked = [];
  for (const [number, { score, covered }] of sums) {
    const coverage = covered / possible;
    const total = (score / possible) * (0.4 + 0.6 * coverage) * bonus(number, phrase, index);
    ranked.push({ number, score: total });
  }
  return ranked.sort((one, other) => other.score - one.score || one.number - other.number);
}
