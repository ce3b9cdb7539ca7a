/** The list on paper: filled in as it stands, or empty to fill in by hand. */
import { h } from "../../assets/dom.js";
import { t } from "./words.js";
import { spokenDay } from "./day.js";
import { began, hasBegun, tally } from "./state.js";

/** @param {HTMLElement} host the list */
export function createPaper(host) {
  const day = h("b");
  const counts = h("p", { class: "hb-paper-counts" });
  const head = host.querySelector(".hb-checklist-paper");
  head.lastElementChild.append(day);
  head.after(counts);
  return {
    /** @param {import("./state.js").State} state @param {{id: string, revision: number}[]} items */
    show(state, items) {
      const begun = hasBegun(state);
      day.textContent = begun ? spokenDay(began(state)) : "";
      counts.textContent = begun ? t("checklist.text_count", tally(state, items)) : "";
    },
  };
}

/** @param {HTMLElement} host @param {boolean} [blank] without answers and notes */
export function printSheet(host, blank = false) {
  host.toggleAttribute("data-blank", blank);
  window.addEventListener("afterprint", () => host.removeAttribute("data-blank"), { once: true });
  window.print();
}
