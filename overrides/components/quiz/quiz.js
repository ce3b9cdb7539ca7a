import types from "#types";
import { iconsOf } from "../../assets/dom.js";
import { openRecord } from "../../assets/storage/index.js";
import { createAnnouncer } from "../../assets/announcer.js";
import { Attempt } from "./attempt.js";
import { QuestionView } from "./question.js";
import { Sitting } from "./sitting.js";
import { EMPTY, isValid } from "./state.js";
import { t } from "./words.js";

/** The type's module; a new type is a new folder and no line here (the bundler reads types/). */
async function loadKind(type) {
  const found = types[type];
  return typeof found === "function" ? found() : found;
}

async function loadQuestions(host, icon, say) {
  const fieldsets = [...host.querySelectorAll(".hb-question")];
  const kinds = await Promise.all(fieldsets.map(({ dataset }) => loadKind(dataset.type)));
  return fieldsets.map((fieldset, i) => new QuestionView(fieldset, kinds[i], icon, say));
}

/**
 * A quiz around the server's form. Until every part is here the page stays as
 * it is without scripts: all questions, with their answers to unfold.
 */
class Quiz extends HTMLElement {
  #attempt = null;
  #isLoading = false;

  connectedCallback() {
    if (this.#attempt) this.#attempt.follow();
    else if (!this.#isLoading) this.#load().catch((error) => this.#giveUp(error));
  }

  disconnectedCallback() {
    this.#attempt?.leave();
  }

  /** Without scripts the page is whole as well. */
  #giveUp = (error) => {
    this.toggleAttribute("data-failed", true);
    throw error;
  };

  #load = async () => {
    this.#isLoading = true;
    const icon = iconsOf(this);
    const announce = createAnnouncer(this.querySelector(".hb-quiz-live"));
    const questions = await loadQuestions(this, icon, (key, values) => announce(t(`quiz.${key}`, values)));
    const record = openRecord("quiz", this.dataset.id, { empty: EMPTY, valid: isValid });
    const attempt = new Attempt(this, new Sitting(record, questions, this.dataset), { icon, announce });
    await attempt.open();
    this.#attempt = attempt;
    if (this.isConnected) this.#attempt.follow();
  };
}

customElements.define("hb-quiz", Quiz);
