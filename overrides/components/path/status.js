/**
 * How one step of a path stands, from the record that its page keeps. Total: a
 * record of another shape is none, as it is to the page it belongs to. No DOM.
 *
 * "again": it was done, and something in it changed in substance since.
 *
 * @typedef {object} Step
 * @property {string} id      "sign-off:phone", "checklist:…", "quiz:…" or "phrase-trainer:all"; the name of its record
 * @property {Map<string, number>} parts  revision by code of its rules or phrases, version of its items or questions
 * @property {number} [pass]  pass mark of a quiz, in percent
 * @property {number} [draw]  questions in a round of the quiz; 0 or none: all
 *
 * @typedef {object} Status
 * @property {"new" | "begun" | "failed" | "done" | "again"} state
 * @property {string} [day]      when it was done
 * @property {string} [version]  of the chapter that was signed
 * @property {number} [score]    best result of a quiz, in percent
 * @property {number} [n]        again: how many parts changed; begun: how many are done
 * @property {number} [total]    of how many
 */

import { runs } from "../checklist/past.js";
import * as checklists from "../checklist/state.js";
import * as trainer from "../phrase-trainer/state.js";
import * as quizzes from "../quiz/state.js";
import * as signOffs from "../sign-off/state.js";
import { code } from "./codes.js";

const NEW = { state: "new" };

/** The ids of a record that are of today's step, with today's revision. */
function known(step, ids) {
  return ids.map((id) => ({ id, revision: step.parts.get(code(id)) })).filter(({ revision }) => revision !== undefined);
}

function chapter(step, value) {
  const signing = signOffs.latest(value);
  if (!signing) return NEW;
  const signed = new Map(Object.entries(signing.clauses).map(([id, revision]) => [code(id), revision]));
  const open = [...step.parts].filter(([id, revision]) => signed.get(id) !== revision);
  const { day, version } = signing;
  return open.length ? { state: "again", n: open.length, day, version } : { state: "done", day, version };
}

const isWhole = ({ yes, no, na, total }) => total > 0 && yes + no + na >= total;

function checklist(step, value) {
  const days = runs(value.history).map(([, run]) => run).filter(isWhole).map(({ day }) => day).sort();
  if (days.length) return { state: "done", day: days[0] };
  const items = known(step, Object.keys(value.items));
  const answers = items.map((item) => checklists.answerTo(value, item));
  const answered = answers.filter(({ state }) => state).length;
  const changed = answers.filter((answer) => answer.changed).length;
  const day = checklists.began(value);
  if (answered + changed === 0) return NEW;
  if (answered + changed < step.parts.size) return { state: "begun", n: answered, total: step.parts.size };
  return changed ? { state: "again", n: changed, day } : { state: "done", day };
}

function quiz(step, value) {
  const rounds = Object.keys(value.history).sort((a, b) => Number(a) - Number(b)).map((round) => value.history[round]);
  // A short round that a reader chose, or a link, is practice and passes nothing.
  const attempts = rounds.filter(({ drawn = Infinity }) => drawn >= (step.draw || step.parts.size));
  const passed = attempts.filter(({ score }) => score >= step.pass);
  const score = Math.max(0, ...attempts.map((attempt) => attempt.score));
  const questions = known(step, Object.keys(value.answers));
  if (passed.length) {
    const changed = questions.filter(({ id, revision }) => value.answers[id].revision !== revision).length;
    const [{ day }] = passed;
    return changed ? { state: "again", n: changed, day, score } : { state: "done", day, score };
  }
  if (attempts.length) return { state: "failed", score };
  const n = questions.filter(({ id }) => value.answers[id].checked).length;
  return n ? { state: "begun", n, total: step.parts.size } : NEW;
}

/** Practised once is enough for a path; what is known well comes with the weeks. The trainer keeps no day of it. */
function phrases(step, value) {
  const practised = known(step, Object.keys(value.phrases));
  const changed = practised.filter(({ id, revision }) => value.phrases[id].revision !== revision).length;
  const n = practised.length;
  if (n === 0) return NEW;
  if (n < step.parts.size) return { state: "begun", n, total: step.parts.size };
  return changed ? { state: "again", n: changed } : { state: "done", n, total: n };
}

/** How each kind of record is read: its check, what it is when empty, and how it stands. */
const KINDS = new Map(Object.entries({
  "sign-off": { isValid: signOffs.isValid, empty: signOffs.EMPTY, status: chapter },
  checklist: { isValid: checklists.isValid, empty: checklists.EMPTY, status: checklist },
  quiz: { isValid: quizzes.isValid, empty: quizzes.EMPTY, status: quiz },
  "phrase-trainer": { isValid: trainer.isValid, empty: trainer.EMPTY, status: phrases },
}));

/** What a step is: "sign-off", "checklist", "quiz" or "phrase-trainer". @param {{id: string}} step */
export const kindOf = ({ id }) => id.split(":")[0];

/** A check that stumbles over the data has found it wanting, to storage as well. */
function passes(isValid, value) {
  try {
    return isValid(value);
  } catch {
    return false;
  }
}

/**
 * @param {Step} step
 * @param {unknown} value of its record; null when there is none
 * @returns {Status}
 */
export function statusOf(step, value) {
  const kind = KINDS.get(kindOf(step));
  if (!kind || value === null || !passes(kind.isValid, value)) return NEW;
  return kind.status(step, { ...kind.empty, .../** @type {object} */ (value) });
}
