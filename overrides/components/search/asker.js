// From what is typed to what is shown: only the latest query counts, and slow
// answers say that they are slow. No DOM.

import { isConfident } from "./engine/index.js";

const SLOW = 150; // ms before the reader is told to wait
const LIMIT = 100; // more than anybody reads: the count is true for all but the vaguest words

/**
 * @typedef {object} Answer
 * @property {"idle" | "busy" | "found" | "near" | "none" | "failed"} state
 *   near: results, but none that clearly answers
 * @property {string} query
 * @property {object[]} results
 */

/**
 * Create the function that asks. `show(answer)` is called for the latest query
 * only, possibly several times: while waiting, and again with the final answer.
 */
export function createAsker(source, show, { slow = SLOW, limit = LIMIT } = {}) {
  let latest = 0;
  return async (query) => {
    latest += 1;
    const turn = latest;
    const tell = (state, results = []) => turn === latest && show({ state, query, results });
    if (!query.trim()) return void tell("idle");
    let own = [];
    const timer = setTimeout(() => tell(own.length > 0 ? "near" : "busy", own), slow);
    try {
      const answer = await lookUp(query, source, limit, (early) => (own = early));
      tell(stateOf(answer), answer);
    } catch {
      tell("failed");
    } finally {
      clearTimeout(timer);
    }
  };
}

function stateOf(results) {
  if (results.length === 0) return "none";
  return isConfident(results) ? "found" : "near";
}

/** The other language's payload is only fetched for what the own one cannot answer. */
async function lookUp(query, source, limit, early) {
  const results = (await source.ready()).search(query, { limit });
  if (isConfident(results)) return results;
  early(results);
  return (await source.widened()).search(query, { limit });
}
