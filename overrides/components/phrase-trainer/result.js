/** The end of a round: how it went, what to repeat, and what next. */
import { button, h } from "../../assets/dom.js";
import { createBoxes } from "./boxes.js";
import { tally, tomorrow } from "./schedule.js";
import { t } from "./words.js";

const TAG = { zh: "zh-CN", en: "en" };

/** @param {{onAgain: () => void, onChoose: () => void}} handlers */
export function createResult({ onAgain, onChoose }) {
  const title = h("h2", { tabindex: "-1" }, t("phrase-trainer.over"));
  const score = h("p", { class: "hb-trainer-score" });
  const unasked = h("p");
  const repeat = h("p");
  const list = h("ul", { class: "hb-trainer-missed" });
  const missed = h("div", {}, h("h3", {}, t("phrase-trainer.missed")), list);
  const boxes = createBoxes();
  const element = h("section", { class: "hb-trainer-result" }, title, score, unasked, repeat, missed, boxes.element,
    h("div", { class: "hb-trainer-next" },
      button(t("phrase-trainer.another"), "hb-button hb-button-primary", onAgain), button(t("phrase-trainer.choose"), "hb-button", onChoose)));

  return {
    element,
    focus: () => title.focus(),
    /**
     * @param {import("./state.js").State} state
     * @param {ReturnType<typeof import("./state.js").cardsOf>} cards  phrases are CardViews here
     * @param {{phrases: import("./card.js").CardView[], lang: "zh" | "en", today: string}} around
     */
    update({ phrases: entries }, cards, { phrases, lang, today }) {
      const atOnce = cards.filter((card) => card.known && card.missed === 0).length;
      const again = cards.filter((card) => card.missed > 0);
      const left = cards.filter((card) => !card.known && card.missed === 0).length;
      score.textContent = t("phrase-trainer.score", { total: cards.length, n: atOnce });
      unasked.textContent = t("phrase-trainer.unasked", { n: left });
      unasked.hidden = left === 0;
      repeat.textContent = t("phrase-trainer.tomorrow", { n: tomorrow(entries, phrases, today) });
      missed.hidden = again.length === 0;
      list.replaceChildren(...again.map(({ phrase }) => line(phrase, lang)));
      boxes.update(tally(entries, phrases));
    },
  };
}

function line(card, lang) {
  const links = card.models(lang).map(({ text, url }) => h("p", {}, h("a", { href: url, lang: TAG[lang] }, text)));
  return h("li", {}, h("p", { class: "hb-trainer-missed-cue" }, card.cue), ...links);
}
