import { localDay } from "../../assets/day.js";
import { isEnter } from "../../assets/field.js";
import { t } from "./words.js";
import * as course from "./course.js";
import { createFrame } from "./frame.js";
import * as states from "./state.js";
import { ignoreStrayClicks } from "../../assets/stray.js";

/**
 * One reader taking one quiz: what the reader does becomes a change of the
 * saved state, and the page shows the state.
 *
 * @typedef {import("./question.js").QuestionView} QuestionView
 */
export class Attempt {
  #host;
  #questions;
  #record;
  #passMark;
  #frame;
  #announce;
  /** Where this tab is; another tab may be elsewhere. @type {string | null} */
  #here;
  #round;
  #unfollow = () => {};

  /**
   * @param {HTMLElement} host  the hb-quiz element
   * @param {QuestionView[]} questions
   * @param {import("../../assets/storage/record.js").SavedRecord} record
   * @param {{icon: (name: string) => Node, announce: (text: string) => void}} tools
   */
  constructor(host, questions, record, { icon, announce }) {
    this.#host = host;
    this.#questions = questions;
    this.#record = record;
    this.#passMark = Number(host.dataset.pass);
    this.#announce = announce;
    this.#frame = this.#createFrame(icon);
    this.#adopt();
    this.#here = this.#linked()?.id ?? course.place(record.value, questions);
    this.#round = record.value.round;
    this.#listen();
    this.#render();
    host.toggleAttribute("data-ready", true);
  }

  /** Keep up with what other tabs do to the same record. */
  follow() {
    this.#unfollow();
    this.#unfollow = this.#record.subscribe((state, source) => {
      if (source === "remote") this.#catchUp(state);
    });
  }

  /** The element left the page. */
  leave() {
    this.#unfollow();
    this.#record.flush();
  }

  get #question() {
    return this.#questions.find(({ id }) => id === this.#here);
  }

  #createFrame(icon) {
    return createFrame(this.#host.querySelector("form"), icon, {
      onCheck: () => this.#check(),
      onPrevious: () => this.#goTo(course.previous(this.#record.value, this.#questions, this.#here)),
      onNext: () => this.#next(),
      onPick: (id) => this.#goTo(id),
      onRetry: (ids) => {
        const again = this.#questions.filter(({ id }) => ids.includes(id));
        this.#begin((state) => states.retry(state, again));
      },
      onRestart: () => this.#begin((state) => states.restart(state, this.#questions)),
    });
  }

  /** What was chosen while the page was still loading counts. */
  #adopt() {
    for (const question of this.#questions) {
      const value = question.read();
      if (value === null || states.entryOf(this.#record.value, question.id)) continue;
      this.#record.update((state) => states.answer(state, question, value));
    }
  }

  #listen() {
    const form = this.#host.querySelector("form");
    ignoreStrayClicks(form);
    // Nothing is ever sent, whatever key a browser takes for "submit".
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => this.#answer());
    form.addEventListener("keydown", (event) => this.#enter(event));
    addEventListener("hashchange", () => {
      const linked = this.#linked();
      if (linked && this.#host.isConnected) this.#goTo(linked.id);
    });
  }

  /** Enter checks a typed answer, but not while an input method is composing. */
  #enter(event) {
    if (!isEnter(event) || !event.target.matches("input")) return;
    event.preventDefault();
    if (event.target.type === "text") this.#check();
  }

  /** The question that the address names, so that a link can point at it. */
  #linked() {
    return this.#questions.find(({ anchor }) => `#${anchor}` === location.hash);
  }

  /** An address that names another question than the one shown would lead back to it. */
  #dropAnchor() {
    const linked = this.#linked();
    if (linked && linked.id !== this.#here) history.replaceState(history.state, "", location.pathname + location.search);
  }

  #answer() {
    const question = this.#question;
    if (!question) return;
    question.showProblem(null);
    this.#record.update((state) => states.answer(state, question, question.read()));
    this.#render();
  }

  #check() {
    const question = this.#question;
    const value = question.read();
    const problem = question.problem(value);
    if (problem) return this.#refuse(question, t(`quiz.${problem}`));
    // The place too: a reload must not lead away from feedback that is still being read.
    this.#record.update((state) => states.go(states.check(state, question, value, question.mark(value)), question.id));
    // A mark is worth more than the moment that writing takes: a phone may kill the page while the feedback is read.
    this.#record.flush();
    this.#render();
    question.focusVerdict();
    return this.#announce(question.spoken);
  }

  #refuse(question, text) {
    question.showProblem(text);
    question.focusField();
    this.#announce(text);
  }

  #next() {
    const id = course.next(this.#record.value, this.#questions, this.#here);
    if (id) return this.#goTo(id);
    const { percent } = course.result(this.#record.value, this.#questions, this.#passMark);
    this.#record.update((state) => states.finish(state, localDay(new Date()), percent));
    this.#record.flush();
    return this.#goTo(null);
  }

  /** @param {string | null} id  null: the result */
  #goTo(id) {
    this.#here = id;
    this.#record.update((state) => states.go(state, id));
    this.#dropAnchor();
    this.#render();
    this.#frame.toTop();
    if (id) this.#question.focusStem();
    else this.#frame.focusSummary();
  }

  #begin(change) {
    this.#record.update(change);
    this.#round = this.#record.value.round;
    this.#goTo(course.sequence(this.#record.value, this.#questions)[0].id);
  }

  /** Another tab answered, or saved data was replaced: stay here unless that makes no sense. */
  #catchUp(state) {
    const isLost = this.#here === null && !state.done;
    if (state.round !== this.#round || isLost) this.#here = course.place(state, this.#questions);
    this.#round = state.round;
    this.#render();
  }

  #render() {
    const [state, current] = [this.#record.value, this.#question];
    for (const question of this.#questions) question.current = question === current;
    current?.show(states.entryOf(state, current.id), states.status(state, current));
    this.#frame.update({ state, questions: this.#questions, here: this.#here, passMark: this.#passMark });
  }
}
