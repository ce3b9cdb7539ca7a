import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";

const WIDE = "(min-width: 60rem)";

/**
 * A numbered button for every question of the round, each saying how it stands.
 *
 * @param {{onPick: (id: string | null) => void, footer: Node, icon: (name: string) => Node}} options
 *   onPick(null) is a wish for the result
 */
export function createOverview({ onPick, footer, icon }) {
  const list = h("ol", { class: "hb-quiz-overview-list" });
  const toResult = button(t("quiz.see_result"), "hb-button", () => onPick(null));
  const actions = h("div", { class: "hb-quiz-actions" }, toResult, footer);
  const element = h("details", { class: "hb-quiz-overview" }, h("summary", {}, t("quiz.overview")), list, actions);
  element.open = matchMedia(WIDE).matches;

  function item({ id, status }, index, current) {
    const n = index + 1;
    const one = button(String(n), "hb-quiz-overview-item", () => onPick(id));
    one.dataset.status = status;
    one.setAttribute("aria-label", t("quiz.overview_item", { n, status: t(`quiz.status_${status}`) }));
    if (id === current) one.setAttribute("aria-current", "true");
    if (status !== "new") one.append(icon(status));
    return h("li", {}, one);
  }

  /** @param {{items: {id: string, status: string}[], current: string | null, isDone: boolean}} values */
  function update({ items, current, isDone }) {
    // The buttons are replaced; whoever stands on one must not be thrown out.
    const index = [...list.children].findIndex((child) => child.contains(document.activeElement));
    list.replaceChildren(...items.map((one, i) => item(one, i, current)));
    list.children[index]?.firstChild.focus();
    toResult.hidden = !isDone;
    // The result brings buttons of its own.
    actions.hidden = current === null;
  }
  return { element, update };
}
