import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";

/** The notice that offers to undo the last action; older ones are withdrawn. */
let latest = null;

/**
 * What came of an action, and its way back.
 * @param {() => void} onUndone
 */
export function createNotice(onUndone) {
  const status = h("p", { role: "status", tabindex: "-1" });
  let undo = null;
  const back = button(t("saved-data.undo"), "hb-button", () => {
    const done = undo?.();
    notice.say(t(done ? "saved-data.undone" : "saved-data.undo_failed"));
    status.focus();
    onUndone();
  });
  back.hidden = true;
  const element = h("div", { class: "hb-saved-notice" }, status, back);
  const notice = {
    element,
    /** @param {string} text @param {(() => boolean) | null} [way] back */
    say(text, way = null) {
      if (latest !== notice) latest?.forget();
      latest = notice;
      status.textContent = text;
      undo = way;
      back.hidden = !way;
    },
    forget() {
      undo = null;
      back.hidden = true;
      status.textContent = "";
    },
    focus: () => status.focus(),
  };
  return notice;
}
