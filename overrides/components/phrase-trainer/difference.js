/** What typed words lack of the words to learn, and have too many. No DOM. */

import { closeness, flat } from "../../assets/wording.js";

/** A Chinese character, a word of letters and digits, or what lies between. */
const PIECES = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’]\p{L}+)*|[^\p{L}\p{N}]+/gu;

const pieces = (text) => (text.match(PIECES) ?? []).map((piece) => ({ text: piece, flat: flat(piece) }));

/** Lengths of the longest common parts of what follows each pair of places. */
function common(a, b) {
  const table = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i][j] = a[i].flat === b[j].flat ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

/** Pieces of both that have no partner in the other. */
function unmatched(a, b) {
  const table = common(a, b);
  const [onlyA, onlyB] = [new Set(a), new Set(b)];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i].flat === b[j].flat) {
      onlyA.delete(a[i++]);
      onlyB.delete(b[j++]);
    } else if (table[i + 1][j] >= table[i][j + 1]) i += 1;
    else j += 1;
  }
  return [onlyA, onlyB];
}

/** Neighbours of one kind as one; what lies between two missing words is missing with them. */
function runs(all, isOut) {
  const found = [];
  all.forEach((piece, i) => {
    const between = piece.flat === "" && i > 0 && i < all.length - 1 && isOut(all[i - 1]) && isOut(all[i + 1]);
    const out = between || isOut(piece);
    const last = found[found.length - 1];
    if (last?.out === out) last.text += piece.text;
    else found.push({ text: piece.text, out });
  });
  return found;
}

/**
 * @param {string} typed @param {string} model
 * @returns {{parts: {text: string, isMissing: boolean}[], missing: string[], extra: string[]} | null}
 *   parts: the model, in order; null: too little in common for a comparison to teach anything
 */
export function difference(typed, model) {
  const [a, b] = [pieces(typed), pieces(model)];
  const [inA, inB] = [a, b].map((all) => all.filter((piece) => piece.flat));
  const [extra, missing] = unmatched(inA, inB);
  if (2 * (inB.length - missing.size) < inB.length) return null;
  const outOf = (all, set) => runs(all, (piece) => set.has(piece));
  const parts = outOf(b, missing).map(({ text, out }) => ({ text, isMissing: out }));
  const texts = (all) => all.filter(({ out }) => out).map(({ text }) => text.trim());
  return { parts, missing: texts(outOf(b, missing)), extra: texts(outOf(a, extra)) };
}

/** The share of two texts that they have in common, in order. */
function likeness(typed, words) {
  const [a, b] = [typed, words].map((text) => pieces(text).filter((piece) => piece.flat));
  return (b.length - unmatched(a, b)[1].size) / Math.max(a.length, b.length, 1);
}

/**
 * The wording that typed words come nearest to, and how near: 1, 1/2 or 0.
 * @param {string} typed @param {string[]} wordings  of equals the first
 */
export function nearest(typed, wordings) {
  const scored = wordings.map((words) => ({ words, score: closeness(typed, words), likeness: likeness(typed, words) }));
  const { words, score } = scored.reduce((best, one) => (one.score - best.score || one.likeness - best.likeness) > 0 ? one : best);
  return { words, score };
}
