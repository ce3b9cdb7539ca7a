/** What scripts add to the card in hand: what to do, a field, the verdict, and the buttons. */
import { button, h } from "../../assets/dom.js";
import { isEnter, restoreField } from "../../assets/field.js";
import { createVerdict } from "./verdict.js";
import { t } from "./words.js";

const FIELD = "hb-trainer-field";
const MAIN = "hb-button-primary";

/**
 * @typedef {object} Hand  the card in hand
 * @property {import("./card.js").CardView} card
 * @property {"say" | "type"} how
 * @property {"zh" | "en"} lang  of the words to practise
 * @property {string} text
 * @property {boolean} shown
 * @property {number} missed
 *
 * @param {(name: string) => Node | string} icon
 * @param {{onType: (text: string) => void, onCheck: () => void, onShow: () => void, onAnswer: (isKnown: boolean) => void}} handlers
 */
export function createDesk(icon, { onType, onCheck, onShow, onAnswer }) {
  const again = h("p", { class: "hb-trainer-again" }, icon("again"), t("phrase-trainer.once_more"));
  const prompt = h("p", { class: "hb-trainer-prompt" });
  const label = h("label", { for: FIELD });
  const field = /** @type {HTMLInputElement} */ (h("input", {
    type: "text", id: FIELD, maxlength: 200, autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "done",
    "aria-describedby": `${FIELD}-error`, oninput: () => onType(field.value), onkeydown: (event) => isEnter(event) && onCheck(),
  }));
  const error = h("p", { class: "hb-trainer-error", id: `${FIELD}-error`, hidden: true }, icon("error"), t("phrase-trainer.type_words"));
  const typing = h("div", { class: "hb-trainer-typing" }, label, field, error);
  const verdict = createVerdict(icon);
  const desk = h("div", { class: "hb-trainer-desk" }, again, prompt, typing, verdict.element);

  const show = button("", "hb-button", onShow);
  const check = button(t("phrase-trainer.check"), `hb-button ${MAIN}`, onCheck);
  const notYet = button([icon("not-yet"), t("phrase-trainer.not_yet")], "hb-button", () => onAnswer(false));
  const known = button("", "hb-button", () => onAnswer(true));
  const actions = h("div", { class: "hb-trainer-actions", role: "group", "aria-label": t("phrase-trainer.actions") }, check, show, notYet, known);

  function showProblem(isMissing) {
    error.hidden = !isMissing;
    field.setAttribute("aria-invalid", String(isMissing));
  }

  /** @param {{how: string, shown: boolean}} hand @param {number | null} score of typed words; null: none */
  function updateActions({ how, shown }, score) {
    const isTyping = how === "type";
    check.hidden = shown || !isTyping;
    show.hidden = shown;
    show.textContent = t(isTyping ? "phrase-trainer.give_up" : "phrase-trainer.show");
    show.classList.toggle(MAIN, !isTyping);
    for (const one of [notYet, known]) one.hidden = !shown;
    const isDoubtful = score !== null && score < 1;
    known.replaceChildren(icon("known"), t(isDoubtful ? "phrase-trainer.count_known" : "phrase-trainer.known"));
    known.classList.toggle(MAIN, !isDoubtful);
    notYet.classList.toggle(MAIN, isDoubtful);
  }

  return {
    parts: { desk, actions },
    spoken: verdict.spoken,
    /** @param {Hand} hand */
    update(hand) {
      const { card, how, lang, text, shown, missed } = hand;
      const typed = how === "type" && shown && text.trim() ? text : null;
      const mark = typed === null ? undefined : card.mark(typed, lang);
      again.hidden = missed === 0;
      prompt.textContent = t(`phrase-trainer.say_${lang}`);
      prompt.hidden = how !== "say" || shown;
      label.textContent = t(`phrase-trainer.type_${lang}`);
      typing.hidden = how !== "type" || (shown && typed === null);
      field.readOnly = shown;
      restoreField(field, text);
      if (text.trim() || shown) showProblem(false);
      verdict.show(typed, mark);
      updateActions(hand, mark?.score ?? null);
    },
    /** Nothing was typed. */
    refuse() {
      showProblem(true);
      field.focus();
    },
    reset: () => showProblem(false),
    focusVerdict: verdict.focus,
  };
}
