import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";

const WIDE = "(min-width: 60rem)";

/**
 * A numbered button for every question of the round, each saying how it stands.
 *
 * @param {{onPick: (id: string | null) => void, footer: Node, icon: (name: string) => Node}} options
 *   onPick(null) is a wish for the result, or to hand in
 */
export function createOverview({ onPick, footer, icon }) {
  const list = h("ol", { class: "hb-quiz-overview-list" });
  const toEnd = button("", "hb-button", () => onPick(null));
  const actions = h("div", { class: "hb-quiz-actions" }, toEnd, footer);
  const element = h("details", { class: "hb-quiz-overview" }, h("summary", {}, t("quiz.overview")), list, actions);
  element.open = matchMedia(WIDE).matches;

  /** @param {{id: string, status: string}} one @param {number} index @param {{current: string | null, isHeldBack: boolean}} values */
  function item({ id, status }, index, { current, isHeldBack }) {
    const told = isHeldBack && status === "answered" ? "kept" : status;
    const n = index + 1;
    const one = button(String(n), "hb-quiz-overview-item", () => onPick(id));
    one.dataset.status = status;
    one.setAttribute("aria-label", t("quiz.overview_item", { n, status: t(`quiz.status_${told}`) }));
    if (id === current) one.setAttribute("aria-current", "true");
    if (status !== "new") one.append(icon(status));
    return h("li", {}, one);
  }

  /** @param {{items: {id: string, status: string}[], current: string | null, isDone: boolean, isHeldBack: boolean}} values */
  function update({ items, ...values }) {
    // The buttons are replaced; whoever stands on one must not be thrown out.
    const index = [...list.children].findIndex((child) => child.contains(document.activeElement));
    list.replaceChildren(...items.map((one, i) => item(one, i, values)));
    list.children[index]?.firstChild.focus();
    toEnd.hidden = !values.isDone && !values.isHeldBack;
    toEnd.textContent = t(values.isHeldBack ? "quiz.to_hand_in" : "quiz.see_result");
    // The end of the round brings buttons of its own.
    actions.hidden = values.current === null;
  }
  return { element, update };
}
