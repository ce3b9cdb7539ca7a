/**
 * What a reader has practised, and every way it can change. No DOM, no clock.
 *
 * Everything hangs on phrase ids, and every value that two tabs may change has a
 * key of its own, because that is how storage merges them. What a reader said in
 * a round names the round, so an older tab's answer is not taken for one of today's.
 *
 * @typedef {import("./schedule.js").Phrase} Phrase
 *
 * @typedef {object} Said  with an entry of the schedule
 * @property {string} round  the last round it was practised in
 * @property {boolean} known  in that round
 * @property {number} missed  how often "not yet" in that round
 *
 * @typedef {object} Choice
 * @property {import("./schedule.js").Scope} of
 * @property {"say" | "type"} how
 * @property {boolean} other  the words of the other language than the page's
 *
 * @typedef {Choice & {cards: string[], over: boolean}} Round  over: ended before everything was known
 *
 * @typedef {object} State
 * @property {Record<string, import("./schedule.js").Entry & Said>} phrases  by phrase id; unknown ids are kept
 * @property {Record<string, Round>} rounds  the newest, by "2026-11-21#1": the day it began and a number
 * @property {string} current  the round on screen; "": none
 * @property {Record<string, {round: string, text: string, shown: boolean}>} open  the card in hand, by phrase id
 */

import { IS_DAY } from "../../assets/day.js";
import { has, hasSoundParts, isPlainObject } from "../../assets/storage/json.js";
import * as schedule from "./schedule.js";

/** @type {Readonly<State>} */
export const EMPTY = { phrases: {}, rounds: {}, current: "", open: {} };
/** @type {Readonly<Choice>} */
const FIRST_CHOICE = { of: "all", how: "say", other: false };

const IS_ROUND = /^\d{4}-\d{2}-\d{2}#\d{1,9}$/;
const isText = (value) => typeof value === "string";
const isFlag = (value) => typeof value === "boolean";
const isCount = (value, least = 0) => Number.isSafeInteger(value) && value >= least;
const isRoundId = (value) => isText(value) && IS_ROUND.test(value);

const isEntry = (entry) =>
  isPlainObject(entry) && isCount(entry.revision) && isCount(entry.box, 1) && entry.box <= schedule.BOXES &&
  isText(entry.due) && (entry.due === "" || IS_DAY.test(entry.due)) &&
  isRoundId(entry.round) && isFlag(entry.known) && isCount(entry.missed);

const isRound = (round) =>
  isPlainObject(round) && Array.isArray(round.cards) && round.cards.every(isText) && isText(round.of) &&
  (round.how === "say" || round.how === "type") && isFlag(round.other) && isFlag(round.over);

const isOpen = (card) => isPlainObject(card) && isRoundId(card.round) && isText(card.text) && isFlag(card.shown);

const each = (holds) => (part) => isPlainObject(part) && Object.values(part).every(holds);
const PARTS = {
  phrases: each(isEntry),
  rounds: (rounds) => each(isRound)(rounds) && Object.keys(rounds).every(isRoundId),
  current: (current) => current === "" || isRoundId(current),
  open: each(isOpen),
};

/** Whether saved data is the trainer's; what is not, storage keeps aside. @param {unknown} value */
export function isValid(value) {
  return hasSoundParts(value, PARTS);
}

/** The round on screen. @param {State} state @returns {(Round & {id: string}) | null} */
export function roundOf({ rounds, current }) {
  return has(rounds, current) ? { ...rounds[current], id: current } : null;
}

/** The day a round began. @param {string} id */
export const began = (id) => id.split("#")[0];

/** What was chosen last. @param {State} state @returns {Choice} */
export function lastChoice(state) {
  const { of, how, other } = roundOf(state) ?? Object.values(state.rounds)[0] ?? FIRST_CHOICE;
  return { of, how, other };
}

/**
 * A new round; earlier ones have left all they knew in the entries.
 * @param {State} state @param {Phrase[]} phrases @param {Choice} choice @param {string} today
 * @returns {State}
 */
export function begin(state, phrases, choice, today) {
  const chosen = schedule.pick(state.phrases, phrases, choice.of, today);
  const cards = chosen.length ? chosen : schedule.pick(state.phrases, phrases, "all", today);
  const id = nextRound(state, today);
  return { ...state, rounds: { [id]: { ...choice, cards, over: false } }, current: id, open: {} };
}

/** Not a random number: two tabs that begin the same round give it the same name. */
function nextRound({ phrases, rounds }, today) {
  const used = [...Object.keys(rounds), ...Object.values(phrases).map(({ round }) => round)];
  const numbers = used.filter((id) => began(id) === today).map((id) => Number(id.split("#")[1]));
  return `${today}#${Math.max(0, ...numbers) + 1}`;
}

/** Back to choosing what to practise. @param {State} state @returns {State} */
export const leave = (state) => ({ ...state, current: "", open: {} });

/** Ends the round although not everything is known. @param {State} state @returns {State} */
export function end(state) {
  const { rounds, current } = state;
  if (!has(rounds, current)) return state;
  return { ...state, rounds: { ...rounds, [current]: { ...rounds[current], over: true } }, open: {} };
}

/** What was said of a phrase in the round. @param {State} state @param {string} round @param {Phrase} phrase */
export function saidOf(state, round, { id, revision }) {
  const entry = has(state.phrases, id) ? state.phrases[id] : null;
  const counts = entry !== null && entry.round === round && entry.revision === revision;
  return counts ? { known: entry.known, missed: entry.missed } : { known: false, missed: 0 };
}

/**
 * The phrases of the round that the page has, and what was said of each.
 * @param {State} state @param {Phrase[]} phrases
 */
export function cardsOf(state, phrases) {
  const round = roundOf(state);
  const found = (round?.cards ?? []).map((id) => phrases.find((phrase) => phrase.id === id));
  return found.filter(Boolean).map((phrase) => ({ phrase, ...saidOf(state, round.id, phrase) }));
}

/**
 * The card to ask now: one not asked yet, else the one missed least, in the
 * round's order; so what was missed comes again after all others.
 * @param {State} state @param {Phrase[]} phrases
 * @returns {string | null} null: no round, or it is over
 */
export function cardNow(state, phrases) {
  if (roundOf(state)?.over ?? true) return null;
  const left = cardsOf(state, phrases).filter(({ known }) => !known);
  const least = Math.min(...left.map(({ missed }) => missed));
  return left.find(({ missed }) => missed === least)?.phrase.id ?? null;
}

/** What is typed on the card in hand, and whether its words are shown. @param {State} state @param {string} id */
export function openCard(state, id) {
  const card = has(state.open, id) ? state.open[id] : null;
  return card?.round === state.current ? { text: card.text, shown: card.shown } : { text: "", shown: false };
}

/** @param {State} state @param {string} id @param {{text?: string, shown?: boolean}} part @returns {State} */
export function touch(state, id, part) {
  return { ...state, open: { [id]: { round: state.current, ...openCard(state, id), ...part } } };
}

/**
 * The reader says "I knew it" or "not yet".
 * @param {State} state @param {Phrase} phrase @param {boolean} isKnown @param {string} today
 * @returns {State}
 */
export function answer(state, phrase, isKnown, today) {
  const { current: round } = state;
  const entry = isKnown ? schedule.knew(state.phrases, phrase, today) : schedule.missed(phrase, today);
  const { missed } = saidOf(state, round, phrase);
  const said = { ...entry, round, known: isKnown, missed: missed + (isKnown ? 0 : 1) };
  return { ...state, phrases: { ...state.phrases, [phrase.id]: said }, open: {} };
}

/** Takes an answer back: the phrase is as it was, its words shown. @param {State} state @param {State} before @param {string} id */
export function takeBack(state, before, id) {
  const { [id]: _, ...others } = state.phrases;
  const phrases = has(before.phrases, id) ? { ...others, [id]: before.phrases[id] } : others;
  return { ...state, phrases, open: before.open };
}
