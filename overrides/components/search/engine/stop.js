// Phrases that make a question of a query but say nothing about its subject.
// They are not thrown away, for they may be quoted ("can I help you"): they
// weigh little, unless nothing else is asked.

import { fold } from "./normalise.js";
import { atoms } from "./tokenise.js";

const PHRASES = [
  // Chinese
  "怎么办", "怎么做", "怎么", "怎样", "如何", "什么", "为什么", "可以", "可不可以", "能不能",
  "要不要", "需要", "是不是", "是否", "应该", "请问", "有没有", "多少", "多久", "哪些", "哪里",
  "的时候", "时候", "是什么", "能", "要", "几", "吗", "呢", "吧", "啊", "的", "了", "我", "是",
  // English
  "a", "an", "the", "of", "to", "in", "on", "at", "for", "from", "by", "with", "and", "or",
  "is", "are", "be", "do", "does", "did", "am", "have to", "need to", "it", "this", "that",
  "i", "we", "you", "my", "your", "me", "our", "they", "if", "what", "how", "when", "where",
  "why", "who", "which", "can", "could", "should", "must", "may", "many", "much", "there",
];

const SEQUENCES = PHRASES.map((phrase) => atoms(fold(phrase)).map((atom) => atom.term)).sort(
  (one, other) => other.length - one.length,
);

function startsAt(list, at, sequence) {
  return sequence.every((term, step) => list[at + step]?.term === term);
}

/** For each unit of a query, whether it belongs to a stop-phrase. */
export function weakUnits(list) {
  const weak = new Array(list.length).fill(false);
  for (let at = 0; at < list.length; ) {
    const sequence = SEQUENCES.find((candidate) => startsAt(list, at, candidate));
    if (sequence) weak.fill(true, at, at + sequence.length);
    at += sequence?.length ?? 1;
  }
  return weak.includes(false) ? weak : weak.fill(false);
}
