/**
 * Old saved state meets an edited list: what the state modules make of it.
 * One run of this file is one page opened after an edit.
 *
 *   node tests/js/support/edits.mjs < {"kind": "checklist", "state": {…}, "items": [{"id", "revision"}, …], "today"}
 *
 * prints JSON: what each item now shows, and what is still kept of those that
 * the page does not show. A kind is a function here: (request) => answer.
 */
import { readFileSync } from "node:fs";

import { answer, answerTo, EMPTY, finish, isValid } from "../../../overrides/components/checklist/state.js";

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
};

const request = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(kinds[request.kind](request)));
