import { t } from "./words.js";

/**
 * What the reader does with a question: choose, and ask whether it is right.
 *
 * @typedef {import("./question.js").QuestionView} QuestionView
 */
export class Answering {
  #sitting;
  #render;
  #announce;

  /**
   * @param {import("./sitting.js").Sitting<QuestionView>} sitting
   * @param {{render: () => void, announce: (text: string) => void}} tools
   */
  constructor(sitting, { render, announce }) {
    this.#sitting = sitting;
    this.#render = render;
    this.#announce = announce;
  }

  /** What was chosen while the page was still loading counts. */
  adopt() {
    for (const question of this.#sitting.sequence) {
      const value = question.read();
      if (value !== null && !this.#sitting.entry(question)) this.#sitting.answer(question, value);
    }
  }

  /** @param {QuestionView | undefined} question */
  answer(question) {
    if (!question) return;
    question.showProblem(null);
    this.#sitting.answer(question, question.read());
    this.#render();
  }

  /** @param {QuestionView} question */
  check(question) {
    const value = question.read();
    const problem = question.problem(value);
    if (problem) return this.#refuse(question, t(`quiz.${problem}`));
    this.#sitting.check(question, value);
    this.#render();
    question.focusVerdict();
    return this.#announce(question.spoken);
  }

  #refuse = (question, text) => {
    question.showProblem(text);
    question.focusField();
    this.#announce(text);
  };
}
