/** Whether typed words are right, and what they lack. */
import { h } from "../../assets/dom.js";
import { difference } from "./difference.js";
import { listed, t } from "./words.js";

const NAMES = new Map([[1, "right"], [0.5, "near"], [0, "wrong"]]);

/** @param {(name: string) => Node | string} icon */
export function createVerdict(icon) {
  const title = h("p", { class: "hb-trainer-verdict-title", tabindex: "-1" });
  const compared = h("p", { class: "hb-trainer-compared" });
  const notes = h("ul", { class: "hb-trainer-notes" });
  const element = h("div", { class: "hb-trainer-verdict", hidden: true }, title, compared, notes);
  return {
    element,
    focus: () => title.focus(),
    /** @returns {string} the same to be heard */
    spoken: () => [title, ...notes.children].map(({ textContent }) => textContent).join(" "),
    /** @param {string | null} typed  null: nothing to judge @param {{score: number, words: string}} [mark] */
    show(typed, mark) {
      element.hidden = typed === null;
      if (typed === null) return;
      const name = NAMES.get(mark.score);
      element.dataset.verdict = name;
      title.replaceChildren(icon(name), t(`phrase-trainer.verdict_${name}`));
      const found = mark.score < 1 ? difference(typed, mark.words) : null;
      compared.replaceChildren(...(found?.parts ?? []).map(part));
      compared.hidden = !found;
      if (found) compared.lang = /\p{Script=Han}/u.test(mark.words) ? "zh-CN" : "en";
      notes.replaceChildren(...(found ? remarks(found) : []));
    },
  };
}

/** Brackets say what is missing where colour does not. */
const part = ({ text, isMissing }) => (isMissing ? h("mark", {}, t("phrase-trainer.bracketed", { words: text })) : text);

function remarks({ missing, extra }) {
  const lines = [["missing", missing], ["extra", extra]].filter(([, all]) => all.length > 0);
  return lines.map(([name, all]) => h("li", {}, t(`phrase-trainer.${name}`, { words: listed(all) })));
}
