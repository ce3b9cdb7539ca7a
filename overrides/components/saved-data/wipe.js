/** Delete everything: asked in the page, because in-app browsers block window.confirm(). */
import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";
import { wipe } from "../../assets/storage/all.js";
import { createNotice } from "./notice.js";

/** @param {() => void} onChange */
export function createWipe(onChange) {
  const notice = createNotice(onChange);
  const question = h("p", { tabindex: "-1" }, t("saved-data.wipe_ask"));
  const ask = button(t("saved-data.wipe"), "hb-button hb-saved-danger", () => toggle(true));
  const sure = button(t("saved-data.wipe_yes"), "hb-button hb-saved-danger", () => {
    const { ok, undo } = wipe();
    toggle(false);
    notice.say(t(ok ? "saved-data.wiped" : "saved-data.wipe_failed"), ok ? undo : null);
    notice.focus();
    onChange();
  });
  const keep = button(t("saved-data.wipe_no"), "hb-button", () => {
    toggle(false);
    ask.focus();
  });
  const box = h("div", { class: "hb-saved-ask", hidden: true }, question, h("div", { class: "hb-saved-buttons" }, sure, keep));
  function toggle(asking) {
    box.hidden = !asking;
    ask.hidden = asking;
    if (asking) question.focus();
  }
  return h("section", {}, h("h2", { id: "wipe" }, t("saved-data.wipe")), h("p", {}, t("saved-data.wipe_intro")), ask, box, notice.element);
}
