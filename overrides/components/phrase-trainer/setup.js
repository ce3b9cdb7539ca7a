/** Choosing a round: what, how, and in which language. */
import { button, h } from "../../assets/dom.js";
import { language } from "../../assets/i18n.js";
import { createBoxes } from "./boxes.js";
import { ROUND, tally, within } from "./schedule.js";
import { lastChoice } from "./state.js";
import { t } from "./words.js";

const OF = "hb-trainer-of";

/** @param {string} name @param {string} legend @param {[string, string][]} options value and text */
function radios(name, legend, options) {
  const inputs = options.map(([value]) => /** @type {HTMLInputElement} */ (h("input", { type: "radio", name: `hb-trainer-${name}`, value })));
  const labels = options.map(([, text], i) => h("label", { class: "hb-trainer-option" }, inputs[i], h("span", {}, text)));
  return {
    element: h("fieldset", { class: "hb-trainer-choice" }, h("legend", {}, legend), h("div", { class: "hb-trainer-options" }, ...labels)),
    get value() {
      return inputs.find(({ checked }) => checked)?.value ?? inputs[0].value;
    },
    set value(chosen) {
      for (const input of inputs) input.checked = input.value === chosen;
    },
  };
}

/** @param {{id: string, title: string}[]} groups @param {(choice: import("./state.js").Choice) => void} onStart */
export function createSetup(groups, onStart) {
  const title = h("h2", { tabindex: "-1" }, t("phrase-trainer.setup"));
  const boxes = createBoxes();
  const options = ["all", "due", ...groups.map(({ id }) => id)].map((value) => /** @type {HTMLOptionElement} */ (h("option", { value })));
  const of = /** @type {HTMLSelectElement} */ (h("select", { id: OF, onchange: () => showStart() }, ...options));
  const how = radios("how", t("phrase-trainer.how"), [["say", t("phrase-trainer.how_say")], ["type", t("phrase-trainer.how_type")]]);
  const [own, foreign] = language() === "zh" ? ["zh", "en"] : ["en", "zh"];
  const tongue = radios("language", t("phrase-trainer.language"), [["own", t(`phrase-trainer.in_${own}`)], ["other", t(`phrase-trainer.in_${foreign}`)]]);
  const start = button("", "hb-button hb-button-primary", () => onStart({ of: of.value, how: how.value, other: tongue.value === "other" }));
  const element = h("section", { class: "hb-trainer-setup" }, title, boxes.element,
    h("p", { class: "hb-trainer-choice" }, h("label", { for: OF }, t("phrase-trainer.of")), of), how.element, tongue.element, start);
  const counts = new Map();
  const showStart = () => (start.textContent = t("phrase-trainer.start", { n: Math.min(ROUND, counts.get(of.value)) }));

  return {
    element,
    focus: () => title.focus(),
    /** What was chosen last is chosen again. @param {import("./state.js").State} state */
    choose(state) {
      const last = lastChoice(state);
      of.value = counts.get(last.of) ? last.of : "all";
      how.value = last.how;
      tongue.value = last.other ? "other" : "own";
      showStart();
    },
    /** @param {import("./state.js").State} state @param {import("./schedule.js").Phrase[]} phrases @param {string} today */
    update({ phrases: entries }, phrases, today) {
      boxes.update(tally(entries, phrases));
      for (const option of options) {
        const n = within(entries, phrases, option.value, today).length;
        counts.set(option.value, n);
        const name = groups.find(({ id }) => id === option.value)?.title ?? t(`phrase-trainer.of_${option.value}`);
        option.textContent = t("phrase-trainer.of_count", { name, n });
        option.disabled = n === 0;
      }
      if (!counts.get(of.value)) of.value = "all";
      showStart();
    },
  };
}
