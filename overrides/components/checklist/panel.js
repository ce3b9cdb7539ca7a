/** How far one is: ring, count, the way onward, and what has just happened with a way back. */
import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";
import { spokenDay } from "./day.js";
import { runs } from "./past.js";
import { createRing } from "./ring.js";
import { hasBegun, tally } from "./state.js";

/**
 * @param {(name: string) => Node | string} icon
 * @param {{undo: () => void, next: () => void}} on
 */
export function createPanel(icon, on) {
  const ring = createRing();
  const progress = h("span");
  const badge = h("span", { class: "hb-panel-saved" });
  const counts = h("p", { class: "hb-panel-counts" });
  const onward = h("span");
  const next = button([icon("down"), onward], "hb-button hb-panel-next", on.next);
  const status = h("p", { class: "hb-panel-status", role: "status" });
  const undo = button([icon("undo"), t("checklist.undo")], "hb-quiet-button hb-panel-undo", on.undo);
  undo.hidden = true;
  const element = h("div", { class: "hb-panel", role: "group", "aria-label": t("checklist.state"), tabindex: "-1" },
    ring.element, h("div", { class: "hb-panel-words" }, h("p", { class: "hb-panel-progress" }, progress, " ", badge), counts), next,
    h("div", { class: "hb-panel-news" }, status, undo));
  return {
    element,
    show(state, items) {
      const count = tally(state, items);
      ring.show(count);
      progress.textContent = t("checklist.progress", { done: count.total - count.left, total: count.total });
      counts.textContent = countsText(state, count);
      next.hidden = count.left === count.total || count.left + count.no === 0;
      onward.textContent = t(count.left ? "checklist.next_open" : "checklist.next_fix");
    },
    /**
     * What <hb-save-status> says in full, in short where it is always in sight.
     * @param {boolean} isKept @param {boolean} isTrouble
     */
    showSaved(isKept, isTrouble) {
      badge.toggleAttribute("data-failed", isTrouble);
      badge.textContent = isTrouble ? t("save-status.not_saved") : isKept ? t("save-status.saved") : "";
    },
    /** @param {string} text @param {boolean} [canUndo] */
    say(text, canUndo = false) {
      status.textContent = text;
      undo.hidden = !canUndo;
    },
    /** Goes to the start of the list. */
    focus() {
      element.closest("hb-checklist").scrollIntoView({ block: "start" });
      element.focus({ preventScroll: true });
    },
  };
}

/** Before anything is answered, last time's result says more than three zeros. */
function countsText(state, count) {
  const [last] = runs(state.history);
  if (hasBegun(state) || !last) return t("checklist.counts", count);
  return t("checklist.last", { ...last[1], day: spokenDay(last[1].day) });
}
