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
    const remark = note.replace(/\s+/gu, " ").trim();
    const words = remark ? t("checklist.text_line", { statement: item.statement, note: remark }) : item.statement;
    return `${MARKS[choice ?? "left"]} ${words}`;
  });
  const count = tally(state, items);
  return [t("checklist.text_head", { title, day }), t("checklist.text_count", count), "", ...lines, "", url].join("\n");
}
