import { button, h } from "../../../assets/dom.js";
import { t } from "./words.js";

/**
 * The last screen before everything is marked: what has no answer yet, and the
 * button that hands in.
 *
 * @param {{onPick: (id: string) => void, onHandIn: () => void}} handlers
 */
export function createHandIn({ onPick, onHandIn }) {
  const element = h("section", { class: "hb-quiz-handin", hidden: true });

  function item({ id, n, stem, isBegun }) {
    const label = t(isBegun ? "round.incomplete_item" : "round.open_item", { n });
    return h("li", {}, button([h("b", {}, label), ` ${stem}`], "hb-quiet-button", () => onPick(id)));
  }

  function list(open) {
    if (!open.length) return [h("p", {}, t("round.all_answered"))];
    return [
      h("p", {}, t("round.some_open", { n: open.length })),
      h("ul", { class: "hb-quiz-handin-list" }, ...open.map(item)),
    ];
  }

  /** @param {{id: string, n: number, stem: string, isBegun: boolean}[] | null} open  what is not answered, or not wholly; n: place in the round; null: not now */
  function update(open) {
    element.hidden = open === null;
    if (!open) return;
    element.replaceChildren(
      h("h2", { class: "hb-quiz-handin-title", tabindex: "-1" }, t("round.before_hand_in")), ...list(open),
      h("div", { class: "hb-quiz-actions" }, button(t("round.hand_in"), "hb-button hb-button-primary", onHandIn)));
  }

  return { element, update, focus: () => element.querySelector("h2")?.focus() };
}
