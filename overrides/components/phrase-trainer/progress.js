/** How far the round is: "3 known, 7 to go" and a bar. */
import { h } from "../../assets/dom.js";
import { t } from "./words.js";

export function createProgress() {
  const text = h("p", { class: "hb-trainer-left" });
  const bar = h("progress", { class: "hb-bar hb-trainer-progress", "aria-label": t("phrase-trainer.progress") });
  return {
    element: h("div", { class: "hb-trainer-place" }, text, bar),
    spoken: () => text.textContent,
    /** @param {{known: boolean}[]} cards of the round */
    update(cards) {
      const known = cards.filter((card) => card.known).length;
      text.textContent = t("phrase-trainer.left", { known, n: cards.length - known });
      bar.max = cards.length;
      bar.value = known;
    },
  };
}
