/**
 * Old saved state meets an edited list: what the state modules make of it.
 * One run of this file is one page opened after an edit.
 *
 *   node tests/js/support/edits.mjs < {"kind": "checklist", "state": {…}, "items": [{"id", "revision"}, …], "today"}
 *   node tests/js/support/edits.mjs < {"kind": "quiz", "state": {…}, "questions": [{"id", "revision", "type", "key"}, …]}
 *
 * prints JSON: what each item or question now shows, and what is still kept of
 * those that the page does not show. A kind is a function here: (request) => answer.
 */
import { readFileSync } from "node:fs";

import { answer, answerTo, EMPTY, finish, isValid } from "../../../overrides/components/checklist/state.js";
import * as course from "../../../overrides/components/quiz/course.js";
import { fits } from "../../../overrides/components/quiz/fits.js";
import * as quiz from "../../../overrides/components/quiz/state.js";

const types = new URL("../../../overrides/components/quiz/types/", import.meta.url);

/** A question as the state knows it, with the marking of its type around the key that the page would carry. */
async function question({ id, revision, type, key }) {
  const kind = await import(new URL(`${type}/${type}.js`, types));
  const marking = { problem: (given) => kind.problem(key, given), mark: (given) => kind.mark(key, given) };
  return { id, revision, ...marking, fits: (entry) => fits(marking, entry) };
}

const kinds = {
  /** Fills every item in: yes, not yet, does not apply in turn, a note on each. */
  "checklist:fill": ({ items, today }) => {
    const choices = ["yes", "no", "na"];
    return items.reduce((state, item, i) => answer(state, item, { state: choices[i % 3], note: `note on ${item.id}` }, today), EMPTY);
  },
  /** Opens the list: what each item shows, what is kept, and what goes on record when the run ends. */
  checklist: ({ state, items, today }) => {
    const ended = finish(state, items, today);
    return {
      valid: isValid(state),
      shown: Object.fromEntries(items.map((item) => [item.id, answerTo(state, item)])),
      kept: state.items,
      record: Object.values(ended.history)[0],
    };
  },
  /** Answers questions as told, and has most of them checked: {answers: {id: [answer, whether checked]}}. */
  "quiz:fill": async ({ questions, answers }) => {
    let state = quiz.EMPTY;
    for (const one of await Promise.all(questions.map(question))) {
      const [given, isChecked] = answers[one.id];
      state = isChecked ? quiz.check(state, one, given, one.mark(given)) : quiz.answer(state, one, given);
    }
    return state;
  },
  /** Opens the quiz: how each question stands, what is kept, the place, and the result. */
  quiz: async ({ state, questions }) => {
    const all = await Promise.all(questions.map(question));
    return {
      valid: quiz.isValid(state),
      shown: Object.fromEntries(all.map((one) => [one.id, quiz.status(state, one)])),
      sequence: course.sequence(state, all).map(({ id }) => id),
      place: course.place(state, all),
      result: course.result(state, all, 80),
    };
  },
};

const request = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(await kinds[request.kind](request)));
