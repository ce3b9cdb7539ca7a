// Text to terms. Chinese is not segmented: every character is a term and so is
// every pair of neighbours, which finds words without a dictionary.

import { stem } from "./stem.js";

const LETTER = "(?:(?!\\p{Script=Han})\\p{L})";
const ATOM = new RegExp(
  `(?<han>\\p{Script=Han})|(?<number>\\p{N}+(?:[.:]\\p{N}+)*)|(?<word>${LETTER}+(?:['’]${LETTER}+)*)`,
  "gu",
);

/** "3声" and "3 声" are the same figure; two Chinese words with a space are not one. */
function joins(previous, atom, gap) {
  if (!previous || atom.type === "word" || previous.type === "word") return false;
  if (atom.type === "number" && previous.type === "number") return false;
  const figure = atom.type === "number" || previous.type === "number";
  return gap === "" || (figure && gap === " ");
}

/**
 * The smallest units of a folded text, in order: one Chinese character, one
 * number or one word. `joined` says that it forms a pair with the unit before.
 */
export function atoms(text) {
  const found = [];
  let previous;
  for (const match of text.matchAll(ATOM)) {
    const { han, number, word } = match.groups;
    const type = han ? "han" : number ? "number" : "word";
    const raw = word ? word.replace(/['’]/g, "") : match[0];
    const end = match.index + match[0].length;
    const atom = { type, raw, term: word ? stem(raw) : raw, start: match.index, end };
    atom.joined = joins(previous, atom, previous ? text.slice(previous.end, atom.start) : "");
    found.push(atom);
    previous = atom;
  }
  return found;
}

/** The term of two joined units. */
export function pair(first, second) {
  return first.raw + second.raw;
}

/** Every term of a folded text with its place: units and pairs of joined units. */
export function terms(text) {
  const found = [];
  let previous;
  for (const atom of atoms(text)) {
    if (atom.joined) {
      found.push({ term: pair(previous, atom), start: previous.start, end: atom.end });
    }
    found.push({ term: atom.term, raw: atom.raw, start: atom.start, end: atom.end });
    previous = atom;
  }
  return found;
}
