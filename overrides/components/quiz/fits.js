/** Scores are sums of simple fractions; anything closer than this is the same score. */
const SAME = 1e-9;

/**
 * Whether today's key takes a marked answer for what it was taken for: it can
 * still be marked, and gets the same mark. What is not marked yet always fits.
 *
 * @param {{problem: (answer: unknown) => string | null, mark: (answer: unknown) => number}} question
 * @param {import("./state.js").Entry} entry
 */
export function fits({ problem, mark }, { answer, checked, score, incomplete = false }) {
  if (!checked) return true;
  const isSameProblem = (problem(answer) !== null) === incomplete;
  return isSameProblem && Math.abs(mark(answer) - score) < SAME;
}
