import { localDay } from "../../assets/day.js";
import { extend, left, NONE, note, runs } from "./clock.js";
import * as course from "./course.js";
import { ownTerms, withNewSeed } from "./invitation.js";
import * as rounds from "./rounds.js";
import * as states from "./state.js";

/**
 * One quiz with its saved state: what can be asked of it and done to it. No DOM;
 * the device's clock and chance come in here.
 *
 * @template {import("./rounds.js").Markable} Q
 */
export class Sitting {
  #record;
  #passMark;

  /**
   * @param {import("../../assets/storage/record.js").SavedRecord} record
   * @param {Q[]} questions  all of the quiz, as on the page
   * @param {{pass: string, draw?: string, timeLimit?: string}} data  of the hb-quiz element
   */
  constructor(record, questions, data) {
    this.#record = record;
    this.#passMark = Number(data.pass);
    this.questions = questions;
    this.own = ownTerms(data, localDay(new Date()));
  }

  /** What is saved; before anything is, what the quiz's own terms make of it. */
  get state() {
    return rounds.opened(this.#record.value, this.own, this.questions);
  }

  /** What is saved, and no more. */
  get saved() {
    return this.#record.value;
  }

  get passMark() {
    return this.#passMark;
  }

  get plan() {
    return rounds.planOf(this.state);
  }

  /** The questions to go through now. */
  get sequence() {
    return course.sequence(this.state, this.questions);
  }

  get isHeldBack() {
    return course.isHeldBack(this.state);
  }

  get hasClock() {
    return runs(this.state.clock);
  }

  /** Whether a new round would take answers out of view. */
  get hasAnswers() {
    return rounds.hasAnswers(this.state, this.questions);
  }

  /** Whether anything has been answered or chosen. */
  get isBegun() {
    return !rounds.isUntouched(this.saved, this.questions);
  }

  /** @param {Q} question */
  entry(question) {
    return states.entryOf(this.state, question.id);
  }

  /** @param {Q} question */
  status(question) {
    return states.status(this.state, question);
  }

  /** The saved place, or where to go from one. A null is the end of the round. @returns {string | null} */
  place = () => course.place(this.state, this.questions);
  previous = (id) => course.previous(this.state, this.questions, id);
  next = (id) => course.next(this.state, this.questions, id);

  #update = (change) => {
    this.#record.update(() => change(this.state));
  };

  /** A change that is worth more than the moment writing takes: a phone may kill the page at any time. */
  #settle = (change) => {
    this.#update(change);
    this.#record.flush();
  };

  go = (id) => this.#update((state) => states.go(state, id));
  answer = (question, value) => this.#update((state) => states.answer(state, question, value));

  /** The place too: a reload must not lead away from feedback that is still being read. */
  check(question, value) {
    this.#settle((state) => states.go(states.check(state, question, value, question.mark(value)), question.id));
  }

  /** Close the round; what was held back is marked now. */
  finish(change = (state) => state) {
    this.#settle((state) => {
      const marked = course.isHeldBack(state) ? rounds.markAll(state, this.sequence) : state;
      const ended = change(marked);
      return rounds.finish(ended, localDay(new Date()), course.result(ended, this.questions, this.#passMark).percent);
    });
  }

  /** Time is up: whatever is answered counts. */
  timeUp() {
    this.finish((state) => rounds.timeUp(rounds.markAll(state, this.sequence)));
  }

  /** A new round. @param {import("./terms.js").Terms} terms */
  begin(terms) {
    this.#settle((state) => rounds.begin(state, this.questions, terms, Date.now()));
  }

  /** The same again; what was drawn is drawn anew, unless the seed was named. @param {Partial<import("./terms.js").Terms>} named */
  beginAgain(named) {
    const { set, ...terms } = this.plan;
    this.begin(withNewSeed(terms, named));
  }

  /** @param {string[]} ids */
  retry(ids) {
    const again = course.scope(this.state, this.questions).filter(({ id }) => ids.includes(id));
    this.#settle((state) => rounds.retry(state, again));
  }

  /** Milliseconds that are left; Infinity: no clock. @param {number} now */
  left = (now) => left(this.state.clock, now);
  note = (now) => this.#update((state) => ({ ...state, clock: note(state.clock, now) }));
  moreTime = (minutes) => this.#settle((state) => ({ ...state, clock: extend(state.clock, minutes) }));
  noClock = () => this.#settle((state) => ({ ...state, clock: NONE }));

  flush = () => this.#record.flush();

  /** Hear of what other tabs do. @param {() => void} listener @returns {() => void} ends it */
  onRemote(listener) {
    return this.#record.subscribe((_state, source) => {
      if (source === "remote") listener();
    });
  }
}
