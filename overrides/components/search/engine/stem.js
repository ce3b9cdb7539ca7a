// A light English stemmer: plural, -ing, -ed, -ly, -ness and a final e. It only
// has to bring the forms of one word together, not to find the real root.

const VOWEL = /[aeiouy]/;

function withoutPlural(word) {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** What is left of "stopping" and "hoping" once the ending is off: stop, hope. */
function mend(stem) {
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
  const short = stem.length <= 2 || /^[^aeiou]+[aeiouy][^aeiouwxy]$/.test(stem);
  return short ? `${stem}e` : stem;
}

function withoutTense(word) {
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("eed")) return word;
  const ending = /(?:ing|ed)$/.exec(word);
  if (!ending) return word;
  const stem = word.slice(0, ending.index);
  return stem.length >= 2 && VOWEL.test(stem) ? mend(stem) : word;
}

function withoutSuffix(word) {
  const suffix = /(?:ly|ness)$/.exec(word);
  return suffix && suffix.index >= 4 ? word.slice(0, suffix.index) : word;
}

/** The stem of a lower-case word; words of other scripts come back as they are. */
export function stem(word) {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const base = withoutSuffix(withoutTense(withoutPlural(word)));
  return base.length >= 5 && base.endsWith("e") ? base.slice(0, -1) : base;
}
