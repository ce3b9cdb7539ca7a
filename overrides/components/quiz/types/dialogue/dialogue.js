import { words } from "../../../../assets/dom.js";
import { same } from "../../../../assets/storage/json.js";
import { entries } from "../../choice.js";
import { asMapping, follow, shortest } from "./way.js";

export const type = "dialogue";

/**
 * Reply ids by turn id, for each fieldset. Until the talk is over it keeps what lies off the way,
 * because a turn that was put in since may lead there again.
 * @type {WeakMap<Element, Record<string, string>>}
 */
const answers = new WeakMap();

/** @returns {{turns: import("./way.js").Turn[]}} */
export function key(fieldset) {
  const turns = [...fieldset.querySelectorAll(".hb-key [data-turn]")];
  const replies = (turn) => [...turn.querySelectorAll("[data-option]")].map(({ dataset }) => (
    { id: dataset.option, points: Number(dataset.points), then: dataset.then }));
  return { turns: turns.map((turn) => ({ id: turn.dataset.turn, replies: replies(turn) })) };
}

/**
 * Why an answer cannot be marked: the key of a text in ui.yml, or null. With more than its way it
 * belongs to another talk: a turn that is gone stood there.
 */
export function problem({ turns }, answer) {
  const { steps, isOver } = follow(turns, answer);
  return isOver && steps.length === Object.keys(asMapping(answer)).length ? null : "dialogue_unfinished";
}

/**
 * The sum of the replies' points ÷ the turns taken, or those of the shortest good way if they are more.
 * Where the talk is not over, the turn that waits counts as taken, and so does what lies off the way.
 */
export function mark({ turns }, answer) {
  const { steps, isOver } = follow(turns, answer);
  const points = steps.reduce((sum, { reply }) => sum + reply.points, 0);
  const taken = Math.max(isOver ? steps.length : steps.length + 1, Object.keys(asMapping(answer)).length);
  return points / Math.max(taken, shortest(turns));
}

/** Each reply on the way, and what would have been better. */
export function feedback(fieldset, answer) {
  const { turns } = key(fieldset);
  return follow(turns, answer).steps.flatMap(({ turn, reply }) => {
    const good = turns.find(({ id }) => id === turn).replies.filter(({ points }) => points === 1);
    const better = reply.points === 1 ? [] : good.map(({ id }) => id);
    return [...entries(fieldset, [reply.id], "chosen"), ...entries(fieldset, better, "missed")];
  });
}

const turnsOf = (fieldset) => [...fieldset.querySelectorAll(".hb-talk-turn")];
const inputsOf = (place) => [...place.querySelectorAll(".hb-talk-reply input")];
const chosenIn = (turn) => inputsOf(turn).find(({ checked }) => checked);
const openTurn = (fieldset) => turnsOf(fieldset).find(({ dataset }) => dataset.stage === "open");
const wayOf = (fieldset) => follow(key(fieldset).turns, answers.get(fieldset));
const asAnswer = (steps) => Object.fromEntries(steps.map(({ turn, reply }) => [turn, reply.id]));

function layTurn(turn, reply, isOpen) {
  turn.dataset.stage = reply ? "past" : isOpen ? "open" : "later";
  for (const input of inputsOf(turn)) {
    // In the open turn something may be chosen and not yet said.
    if (!isOpen) input.checked = input.value === reply;
    input.closest(".hb-talk-reply").toggleAttribute("data-said", input.value === reply);
  }
}

/** Show what has been said, and the turn or the ending to which it leads. */
function lay(fieldset) {
  const { steps, at, isOver } = wayOf(fieldset);
  const replies = new Map(Object.entries(asAnswer(steps)));
  for (const turn of turnsOf(fieldset)) layTurn(turn, replies.get(turn.dataset.turn), turn.dataset.turn === at);
  const endings = [...fieldset.querySelectorAll(".hb-talk-ending")];
  const ending = endings.find(({ dataset }) => dataset.ending === at) ?? endings[endings.length - 1];
  for (const one of endings) one.dataset.stage = isOver && one === ending ? "open" : "later";
  fieldset.toggleAttribute("data-talking", !isOver);
  fieldset.querySelector("[value=say]").hidden = isOver;
  fieldset.querySelector("[value=back]").hidden = !steps.length;
  offer(fieldset);
}

/** There is something to say once a reply is chosen. Not `disabled`: Tab would pass it over. */
function offer(fieldset) {
  const turn = openTurn(fieldset);
  fieldset.querySelector("[value=say]").setAttribute("aria-disabled", String(!turn || !chosenIn(turn)));
}

/** The talk has gone on or back: tell the quiz, and lead the reader to what was said last. */
function goOn(fieldset, answer, say) {
  answers.set(fieldset, answer);
  lay(fieldset);
  fieldset.querySelector(".hb-talk").dispatchEvent(new Event("input", { bubbles: true }));
  const latest = fieldset.querySelector(".hb-talk [data-stage=open] > p");
  latest.focus({ preventScroll: true });
  for (const place of [fieldset.querySelector(".hb-talk-actions"), latest]) place.scrollIntoView({ block: "nearest" });
  say("dialogue_now", { words: words(latest) });
}

function speak(fieldset, say) {
  const turn = openTurn(fieldset);
  const chosen = chosenIn(turn);
  if (!chosen) {
    inputsOf(turn)[0].focus();
    return say("choose_one");
  }
  const answer = { ...answers.get(fieldset), [turn.dataset.turn]: chosen.value };
  const { steps, isOver } = follow(key(fieldset).turns, answer);
  return goOn(fieldset, isOver ? asAnswer(steps) : answer, say);
}

function takeBack(fieldset, say) {
  const { turn } = wayOf(fieldset).steps.pop();
  const { [turn]: _, ...rest } = answers.get(fieldset);
  goOn(fieldset, rest, say);
}

/** One turn after the other instead of all. Once, before anything else is asked. */
export function enhance(fieldset, say) {
  const chosen = turnsOf(fieldset).map((turn) => [turn.dataset.turn, chosenIn(turn)?.value]);
  // What was chosen while the page was still loading counts, as far as it hangs together.
  answers.set(fieldset, asAnswer(follow(key(fieldset).turns, Object.fromEntries(chosen)).steps));
  lay(fieldset);
  const actions = fieldset.querySelector(".hb-talk-actions");
  actions.hidden = false;
  actions.addEventListener("click", ({ target }) => {
    if (target.value === "say") speak(fieldset, say);
    else if (target.value === "back") takeBack(fieldset, say);
  });
  fieldset.querySelector(".hb-talk").addEventListener("input", (event) => {
    if (!event.target.matches("input")) return;
    // Chosen is not yet said.
    event.stopPropagation();
    offer(fieldset);
  });
}

/** @returns {Record<string, string> | null} reply ids by turn id; null: nothing said */
export function read(fieldset) {
  const answer = answers.get(fieldset);
  return Object.keys(answer).length ? answer : null;
}

export function restore(fieldset, answer) {
  // The same again must not take away what is chosen and not yet said.
  if (same(answers.get(fieldset), asMapping(answer))) return;
  answers.set(fieldset, asMapping(answer));
  for (const input of inputsOf(fieldset)) input.checked = false;
  lay(fieldset);
}
