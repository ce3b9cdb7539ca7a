import { t } from "./words.js";
import { createActions } from "./actions.js";
import { createConfirm } from "./confirm.js";
import * as course from "./course.js";
import { createOverview } from "./overview.js";
import { createProgress } from "./progress.js";
import { planOf } from "./rounds.js";
import { createSummary } from "./summary.js";
import { actionsOf, beforeOf, historyOf, openOf, roundOf } from "./views.js";

/**
 * Everything around the questions: progress above, actions, result and overview below.
 *
 * @typedef {import("./views.js").View} View
 *
 * @typedef {object} Handlers
 * @property {() => void} onCheck
 * @property {() => void} onPrevious
 * @property {() => void} onNext
 * @property {(id: string | null) => void} onPick  null: the end of the round
 * @property {(ids: string[]) => void} onRetry
 * @property {() => void} onRestart
 * @property {() => void} onHandIn
 * @property {(terms: Partial<import("./terms.js").Terms>) => void} onSetup  begin as the reader has chosen
 * @property {() => void} onBegin  begin the round on offer
 * @property {() => void} onGoOn  leave it
 * @property {(minutes: number) => void} onMore  more time
 * @property {() => void} onOff  no clock
 * @property {() => boolean} hasAnswers
 */
export class Frame {
  #host;
  #form;
  #setup;
  #handlers;
  #icon;
  #progress = createProgress();
  #actions;
  #summary;
  #overview;
  /** What only arranged rounds show, once it is here. */
  #arranged = null;

  /**
   * @param {HTMLElement} host
   * @param {(name: string) => Node} icon
   * @param {Handlers} handlers
   */
  constructor(host, icon, handlers) {
    this.#host = host;
    this.#form = host.querySelector("form");
    this.#setup = host.querySelector(".hb-quiz-setup");
    this.#icon = icon;
    this.#handlers = handlers;
    const startAgain = () => createConfirm({
      label: t("quiz.start_again"), question: t("quiz.start_again_question"),
      yes: t("quiz.start_again_yes"), no: t("quiz.start_again_no"), onYes: handlers.onRestart,
    });
    const following = host.querySelector("template").content.querySelector(".hb-quiz-following");
    this.#actions = createActions(handlers);
    this.#summary = createSummary({ icon, startAgain, following, onShow: handlers.onPick, onRetry: handlers.onRetry });
    this.#overview = createOverview({ onPick: handlers.onPick, footer: startAgain(), icon });
    this.#form.prepend(this.#progress.element);
    this.#form.append(this.#actions.element, this.#summary.element, this.#overview.element);
  }

  /** Add what arranged rounds need. @param {typeof import("./arranged/index.js")} parts */
  equip(parts) {
    const handlers = this.#handlers;
    this.#arranged = {
      handIn: parts.createHandIn(handlers), offer: parts.createOffer(handlers),
      timer: parts.createTimer({ ...handlers, icon: this.#icon }),
      setup: parts.connectSetup(this.#setup, { createConfirm, hasAnswers: handlers.hasAnswers, onBegin: handlers.onSetup }),
    };
    this.#progress.element.append(this.#arranged.timer.element);
    this.#summary.element.before(this.#arranged.handIn.element);
    this.#form.before(this.#arranged.offer.element);
  }

  /** @param {View} view */
  update(view) {
    const { state, here, offer } = view;
    const round = roundOf(view);
    this.#host.toggleAttribute("data-waiting", offer !== null);
    this.#progress.update(round.progress);
    this.#overview.update(round.overview);
    this.#actions.element.hidden = here === null;
    if (here !== null) this.#actions.update(actionsOf(view));
    this.#updateEnd(view);
    this.#arranged?.setup.update(planOf(state));
    this.#arranged?.offer.update(offer && { terms: offer, total: view.questions.length, passMark: view.passMark, before: beforeOf(view) });
  }

  /** The result, or what comes before it where right and wrong are held back. @param {View} view */
  #updateEnd = (view) => {
    const { state, questions, here, passMark } = view;
    const isResult = here === null && !course.isHeldBack(state);
    this.#summary.element.hidden = !isResult;
    this.#arranged?.handIn.update(here === null && !isResult ? openOf(view) : null);
    if (!isResult) return;
    const context = { questions, isTimeUp: state.clock.up === true, history: historyOf(view) };
    this.#summary.update(course.result(state, questions, passMark), context);
  };

  /** @param {number} left  milliseconds; Infinity: no clock */
  showTime(left) {
    this.#arranged?.timer.update(left);
  }

  /** The choices stand above a round that has not begun, and out of the way of any other. @param {boolean} isBegun */
  placeSetup(isBegun) {
    const isBelow = Boolean(this.#form.compareDocumentPosition(this.#setup) & Node.DOCUMENT_POSITION_FOLLOWING);
    // Moved for nothing, it would lose the focus.
    if (isBegun === isBelow) return;
    if (isBegun) this.#form.after(this.#setup);
    else this.#form.before(this.#setup);
  }

  toTop() {
    this.#progress.element.scrollIntoView({ block: "nearest" });
  }

  /** To the heading of the result, or of the screen before it. */
  focusEnd() {
    (this.#summary.element.hidden ? this.#arranged?.handIn : this.#summary)?.focus();
  }
}
