import { has, isPlainObject } from "../../../../assets/storage/json.js";

/**
 * The ways through a talk. No DOM.
 *
 * @typedef {{id: string, points: number, then: string}} Reply
 * @typedef {{id: string, replies: Reply[]}} Turn
 *
 * @typedef {object} Way
 * @property {{turn: string, reply: Reply}[]} steps
 * @property {string} at  the turn that waits for a reply, or how it ended
 * @property {boolean} isOver
 */

/** An answer as a plain mapping, whatever it is. */
export const asMapping = (answer) => (isPlainObject(answer) ? answer : {});

/**
 * The way that an answer takes. One look at each turn is enough: replies only lead down.
 *
 * @param {Turn[]} turns
 * @param {unknown} answer  reply ids by turn id
 * @returns {Way}
 */
export function follow(turns, answer) {
  const given = asMapping(answer);
  const steps = [];
  let at = turns[0].id;
  for (const { id, replies } of turns) {
    if (id !== at) continue;
    const reply = has(given, id) ? replies.find((one) => one.id === given[id]) : undefined;
    if (!reply) return { steps, at, isOver: false };
    steps.push({ turn: id, reply });
    at = reply.then;
  }
  return { steps, at, isOver: true };
}

/** How many turns the shortest way has on which every reply is good. @param {Turn[]} turns */
export function shortest(turns) {
  const left = new Map();
  for (const { id, replies } of [...turns].reverse()) {
    const ways = replies.filter(({ points }) => points === 1).map(({ then }) => 1 + (left.get(then) ?? 0));
    left.set(id, Math.min(...ways));
  }
  return left.get(turns[0].id);
}
