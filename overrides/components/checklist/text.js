import { answerTo, tally } from "./state.js";

/** Read aloud and in a chat alike: a mark, then the words. */
const MARKS = { yes: "✓", no: "✗", na: "–", left: "□" };

/**
 * The run as a message for the chat.
 * @param {import("./state.js").State} state
 * @param {{id: string, revision: number, statement: string}[]} items
 * @param {{title: string, day: string, url: string}} head
 * @param {(key: string, values?: Record<string, string | number>) => string} t
 */
export function asText(state, items, { title, day, url }, t) {
  const lines = items.map((item) => {
    const { state: choice, note } = answerTo(state, item);
    const remark = note ? t("checklist.text_note", { note: note.replace(/\s+/gu, " ").trim() }) : "";
    return `${MARKS[choice ?? "left"]} ${item.statement}${remark}`;
  });
  const count = tally(state, items);
  return [t("checklist.text_head", { title, day }), t("checklist.text_count", count), "", ...lines, "", url].join("\n");
}
