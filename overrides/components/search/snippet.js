// What of a long text to show: the line that answers, cut around its marks.

const LONGEST = 120; // characters of a line before it is cut
const BEFORE = 30; // characters kept before the first mark of a cut line

function linesOf(text) {
  let start = 0;
  return text.split("\n").map((line) => {
    const range = [start, start + line.length];
    start += line.length + 1;
    return range;
  });
}

function inside(marks, [from, to]) {
  return marks.filter(([start, end]) => start >= from && end <= to);
}

function amount(marks) {
  return marks.reduce((sum, [start, end]) => sum + end - start, 0);
}

/**
 * The line of a text with the most marked characters, at most about `longest`
 * long, with the marks moved along: {text, marks}.
 */
export function snippet(text, marks, longest = LONGEST) {
  let best = [0, 0];
  let most = -1;
  for (const line of linesOf(text)) {
    const weight = amount(inside(marks, line));
    if (weight > most) [best, most] = [line, weight];
  }
  const [from, to] = window(best, inside(marks, best), longest);
  const kept = inside(marks, [from, to]);
  const prefix = from > best[0] ? "…" : "";
  const shift = prefix.length - from;
  return {
    text: prefix + text.slice(from, to) + (to < best[1] ? "…" : ""),
    marks: kept.map(([start, end]) => [start + shift, end + shift]),
  };
}

function window([from, to], marks, longest) {
  if (to - from <= longest) return [from, to];
  const first = marks.length > 0 ? marks[0][0] : from;
  const start = Math.max(from, Math.min(first - BEFORE, to - longest));
  return [start, Math.min(to, start + longest)];
}
