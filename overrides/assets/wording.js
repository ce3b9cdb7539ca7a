/** Typed words beside accepted ones: what counts, and how close they are. No DOM. */

/** One slip in so many letters or characters is near the accepted words. */
const SLIP = 5;
const NEGATIONS = /[不没别未勿无]|\b(?:not|no|never|cannot)\b|n['’]t\b/gu;

const plain = (text) => text.normalize("NFKC").toLowerCase();

/** What counts: letters, characters and digits, at full or half width, capital or not. */
export const flat = (text) => plain(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** With a “not” more or less, words say the opposite, however near they look. */
const negations = (text) => (plain(text).match(NEGATIONS) ?? []).length;

/** How many letters to put in, take out or change to make one text of another. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, one] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (one === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}

function isNear(typed, accepted) {
  const [a, b] = [[...flat(typed)], [...flat(accepted)]];
  const allowed = Math.floor(b.length / SLIP);
  const isSameLength = Math.abs(a.length - b.length) <= allowed;
  return isSameLength && negations(typed) === negations(accepted) && distance(a, b) <= allowed;
}

/**
 * How close typed words come to accepted ones: 1 for the same, 1/2 for near, else 0.
 * @param {string} typed @param {string} accepted
 */
export function closeness(typed, accepted) {
  if (flat(typed) === flat(accepted)) return 1;
  return isNear(typed, accepted) ? 1 / 2 : 0;
}
