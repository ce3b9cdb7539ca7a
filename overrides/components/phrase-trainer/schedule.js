/**
 * When a phrase is practised again: five boxes, each with a longer wait. No DOM,
 * no clock of its own.
 *
 * @typedef {object} Entry
 * @property {number} revision  of the phrase when it was practised
 * @property {number} box  1 to 5
 * @property {string} due  the local day from which it is asked again
 *
 * @typedef {{id: string, revision: number, group?: string}} Phrase  what the schedule needs to know of a phrase
 * @typedef {Readonly<Record<string, Entry>>} Entries  by phrase id; ids that the page does not know are left alone
 * @typedef {"new" | "learning" | "well"} Standing
 */

import { addDays } from "../../assets/day.js";
import { has } from "../../assets/storage/json.js";

/** Days to wait in each box. */
export const INTERVALS = /** @type {const} */ ([1, 2, 4, 8, 16]);
export const BOXES = INTERVALS.length;
/** From this box on a phrase is known well. */
export const WELL = 4;
export const ROUND = 10;

/**
 * The entry of a phrase as it counts today; one that changed in substance is in
 * the first box and due, whatever was known of its older words.
 * @param {Entries} entries @param {Phrase} phrase
 * @returns {Entry | null} null: new
 */
export function entryOf(entries, { id, revision }) {
  const entry = has(entries, id) ? entries[id] : null;
  return entry && entry.revision !== revision ? { revision, box: 1, due: "" } : entry;
}

/** @param {Entries} entries @param {Phrase} phrase @returns {Standing} */
export function standing(entries, phrase) {
  const entry = entryOf(entries, phrase);
  if (!entry) return "new";
  return entry.box >= WELL ? "well" : "learning";
}

/**
 * Is it time to ask a phrase again? A day further off than its box allows was
 * set by a wrong clock, and a phrase must not be shut away until then.
 * @param {Entries} entries @param {Phrase} phrase @param {string} today
 */
export function isDue(entries, phrase, today) {
  const entry = entryOf(entries, phrase);
  return entry !== null && (entry.due <= today || entry.due > addDays(today, INTERVALS[entry.box - 1]));
}

/**
 * The entry after a phrase was known. A new one counts as one of the first box.
 * Known before its time, as in a second round of the same day, it stays where it is.
 * @param {Entries} entries @param {Phrase} phrase @param {string} today
 * @returns {Entry}
 */
export function knew(entries, phrase, today) {
  const entry = entryOf(entries, phrase);
  if (entry && !isDue(entries, phrase, today)) return entry;
  const box = Math.min(BOXES, (entry?.box ?? 1) + 1);
  return { revision: phrase.revision, box, due: addDays(today, INTERVALS[box - 1]) };
}

/** The entry after a phrase was not known. @param {Phrase} phrase @param {string} today @returns {Entry} */
export function missed(phrase, today) {
  return { revision: phrase.revision, box: 1, due: addDays(today, INTERVALS[0]) };
}

/** What to practise: everything, what is due, or a group by its id. @typedef {string} Scope */

/** @param {Entries} entries @param {Phrase[]} phrases @param {Scope} of @param {string} today */
export function within(entries, phrases, of, today) {
  if (of === "all") return phrases;
  return phrases.filter((phrase) => (of === "due" ? isDue(entries, phrase, today) : phrase.group === of));
}

/**
 * The phrases of a round: what is due, then what is new, then what is known
 * least; within these as the book has them.
 * @param {Entries} entries @param {Phrase[]} phrases @param {Scope} of @param {string} today
 * @returns {string[]} ids
 */
export function pick(entries, phrases, of, today) {
  const rank = (phrase) => {
    if (isDue(entries, phrase, today)) return 0;
    return entryOf(entries, phrase)?.box ?? 0.5;
  };
  const ranked = within(entries, phrases, of, today).map((phrase, place) => ({ id: phrase.id, rank: rank(phrase), place }));
  return ranked.sort((a, b) => a.rank - b.rank || a.place - b.place).slice(0, ROUND).map(({ id }) => id);
}

/** How many phrases stand where. @param {Entries} entries @param {Phrase[]} phrases */
export function tally(entries, phrases) {
  const count = { well: 0, learning: 0, new: 0 };
  for (const phrase of phrases) count[standing(entries, phrase)] += 1;
  return count;
}

/** How many phrases there will be to repeat tomorrow. @param {Entries} entries @param {Phrase[]} phrases @param {string} today */
export function tomorrow(entries, phrases, today) {
  return phrases.filter((phrase) => isDue(entries, phrase, addDays(today, 1))).length;
}

/**
 * How far the phrase trainer is, for others to show: a phrase counts once it was
 * known and as long as it has not been missed since.
 * @param {{phrases?: Entries} | null | undefined} state  value of the record phrase-trainer:all
 * @param {string[]} ids
 * @param {Record<string, number>} [revisions]  of today's phrases; left out, 1
 * @returns {{known: number, total: number}}
 */
export function progress(state, ids, revisions = {}) {
  const isKnown = (id) => (entryOf(state?.phrases ?? {}, { id, revision: has(revisions, id) ? revisions[id] : 1 })?.box ?? 1) > 1;
  return { known: ids.filter(isKnown).length, total: ids.length };
}
