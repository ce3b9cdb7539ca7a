/** What one can do with a run: hand it round, print it, end it. */
import { copyText, showText } from "../../assets/clipboard.js";
import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";

/**
 * @param {(name: string) => Node | string} icon
 * @param {{text: () => string, finish: () => void, clear: () => void}} run
 */
export function createActions(icon, run) {
  const result = h("p", { class: "hb-action-result", role: "status" });
  const copy = button([icon("copy"), t("checklist.copy")], "hb-button", async () => {
    const text = run.text();
    const done = await copyText(text);
    result.textContent = t(done ? "checklist.copied" : "checklist.copy_by_hand");
    if (!done) showText(result, text, t("checklist.copy"));
  });
  const print = button([icon("print"), t("checklist.print")], "hb-button", () => window.print());
  const finish = button([icon("next"), t("checklist.finish")], "hb-button hb-button-primary", run.finish);
  const clear = button([icon("clear"), t("checklist.clear")], "hb-quiet-button", run.clear);
  const element = h("div", { class: "hb-actions" }, finish, copy, print, clear, result);
  return {
    element,
    /** @param {boolean} begun there is something to keep, copy or clear */
    show(begun) {
      for (const one of [finish, clear, copy]) one.disabled = !begun;
      if (!begun) result.textContent = "";
      element.querySelector(".hb-copy-by-hand")?.remove();
    },
  };
}
