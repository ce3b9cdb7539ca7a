/** What one can do with a run: hand it round, print it, end it. */
import { copyText, showText } from "../../assets/clipboard.js";
import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";
import { printSheet } from "./paper.js";

/**
 * @param {HTMLElement} host
 * @param {(name: string) => Node | string} icon
 * @param {{text: () => string, rest: () => void, finish: () => void, clear: () => void}} run
 */
export function createActions(host, icon, run) {
  const result = h("p", { class: "hb-action-result", role: "status" });
  const copy = async () => {
    const done = await copyText(run.text());
    result.textContent = t(done ? "checklist.copied" : "checklist.copy_by_hand");
    if (!done) showText(result, run.text(), t("checklist.copy"));
  };
  const count = h("span");
  const rest = button([icon("all"), count], "hb-button hb-rest", run.rest);
  const send = sendButton(icon, run.text, copy);
  const finish = button([icon("next"), t("checklist.finish")], "hb-button hb-button-primary", run.finish);
  const print = button([icon("print"), t("checklist.print")], "hb-button", () => printSheet(host));
  const blank = button([icon("blank"), t("checklist.print_blank")], "hb-button", () => printSheet(host, true));
  const clear = button([icon("clear"), t("checklist.clear")], "hb-quiet-button", run.clear);
  const element = h("div", { class: "hb-actions" }, finish, send, print, blank, clear, result);
  return {
    rest,
    element,
    /**
     * @param {boolean} begun there is something to keep, send or clear
     * @param {number} others that "all the others" would answer
     */
    show(begun, others) {
      for (const one of [finish, clear, send]) one.disabled = !begun;
      blank.hidden = !begun;
      rest.hidden = !begun || others < 2;
      count.textContent = t("checklist.rest", { n: others });
      if (!begun) result.textContent = "";
      element.querySelector(".hb-copy-by-hand")?.remove();
    },
  };
}

/** A phone hands the text to the chat itself; elsewhere, and where that fails, it goes on the clipboard. */
function sendButton(icon, text, copy) {
  const shares = typeof navigator.share === "function" && matchMedia("(pointer: coarse)").matches;
  const share = () => navigator.share({ text: text() }).catch((reason) => reason.name === "AbortError" || copy());
  return button([icon(shares ? "share" : "copy"), t(shares ? "checklist.share" : "checklist.copy")], "hb-button", shares ? share : copy);
}
