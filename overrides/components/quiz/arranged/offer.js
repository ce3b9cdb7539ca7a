import { button, h } from "../../../assets/dom.js";
import { t } from "./words.js";

/** The terms in words. @param {import("../terms.js").Terms} terms @param {number} total @param {number} passMark */
function sentences({ feedback, draw, minutes, pass }, total, passMark) {
  return [
    draw > 0 && draw < total ? t("round.terms_draw", { n: draw, total }) : t("round.terms_all", { n: total }),
    t(feedback === "end" ? "round.terms_end" : "round.terms_now"),
    ...(minutes ? [t("round.terms_minutes", { n: minutes })] : []),
    t("round.terms_pass", { n: pass || passMark }),
  ];
}

/**
 * A round that a link or the quiz itself sets, before it begins. What was there
 * before is not thrown away unasked.
 *
 * @param {{onBegin: () => void, onGoOn: () => void}} handlers
 */
export function createOffer({ onBegin, onGoOn }) {
  const element = h("section", { class: "hb-quiz-offer", hidden: true });

  /** @param {"none" | "unfinished" | "finished"} before */
  function buttons(before) {
    const begin = button(t("round.begin"), "hb-button hb-button-primary", onBegin);
    if (before === "none") return [h("div", { class: "hb-quiz-actions" }, begin)];
    const goOn = button(t(before === "finished" ? "round.see_old" : "round.go_on"), "hb-button", onGoOn);
    return [
      h("p", {}, t(before === "finished" ? "round.finished_before" : "round.unfinished_before")),
      h("div", { class: "hb-quiz-actions" }, goOn, begin),
    ];
  }

  /** @param {{terms: import("../terms.js").Terms, total: number, passMark: number, before: "none" | "unfinished" | "finished"} | null} offer  null: not now */
  function update(offer) {
    element.hidden = offer === null;
    if (!offer) return;
    const { terms, total, passMark, before } = offer;
    element.replaceChildren(
      h("h2", {}, t("round.offer")),
      h("ul", {}, ...sentences(terms, total, passMark).map((text) => h("li", {}, text))), ...buttons(before));
  }

  return { element, update };
}
