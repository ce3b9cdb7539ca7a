import { t } from "./words.js";
import * as address from "./address.js";
import { Answering } from "./answering.js";
import { Extras } from "./extras.js";
import { Frame } from "./frame.js";
import { listen } from "./input.js";
import { Waiting } from "./waiting.js";

/**
 * One reader taking one quiz: what the reader does becomes a change of the
 * saved state, and the page shows the state.
 *
 * @typedef {import("./question.js").QuestionView} QuestionView
 */
export class Attempt {
  #host;
  #sitting;
  #announce;
  #frame;
  #answering;
  #waiting;
  #extras;
  /** Where this tab is; another tab may be elsewhere. null: the end of the round. @type {string | null} */
  #here = null;
  #round;
  #unfollow = () => {};

  /**
   * @param {HTMLElement} host  the hb-quiz element
   * @param {import("./sitting.js").Sitting<QuestionView>} sitting
   * @param {{icon: (name: string) => Node, announce: (text: string) => void}} tools
   */
  constructor(host, sitting, { icon, announce }) {
    this.#host = host;
    this.#sitting = sitting;
    this.#announce = announce;
    this.#waiting = new Waiting(sitting);
    this.#answering = new Answering(sitting, { render: () => this.#render(), announce });
    this.#frame = new Frame(host, icon, this.#handlers());
    this.#extras = new Extras(this.#frame, sitting, { onUp: () => this.#timeUp(), say: announce });
  }

  /** Take over the page. Rejects when a part of it does not arrive. */
  async open() {
    if (this.#waiting.terms || this.#extras.areNeeded) await this.#extras.load();
    if (!this.#waiting.terms) this.#answering.adopt();
    this.#here = address.linked(this.#sitting.questions)?.id ?? this.#sitting.place();
    this.#round = this.#sitting.state.round;
    listen(this.#host.querySelector("form"), {
      onAnswer: () => this.#answering.answer(this.#question()),
      onEnter: () => (this.#sitting.isHeldBack ? this.#next() : this.#check()),
    });
    addEventListener("hashchange", () => this.#followAnchor());
    const setup = this.#host.querySelector(".hb-quiz-setup");
    setup.addEventListener("toggle", () => this.#complete());
    // Unfolded before anybody listened.
    if (setup.open) this.#complete();
    this.#frame.placeSetup(this.#sitting.isBegun);
    this.#render();
    this.#host.toggleAttribute("data-ready", true);
  }

  /** Keep up with what other tabs do to the same record, and with the time. */
  follow() {
    this.#unfollow();
    this.#unfollow = this.#sitting.onRemote(() => this.#catchUp());
    this.#keepTime();
  }

  /** The element left the page. */
  leave() {
    this.#unfollow();
    this.#extras.stop();
    this.#sitting.flush();
  }

  #question = () => {
    return this.#sitting.questions.find(({ id }) => id === this.#here);
  };

  #handlers = () => {
    const [sitting, waiting] = [this.#sitting, this.#waiting];
    return {
      onCheck: () => this.#check(),
      onPrevious: () => this.#goTo(sitting.previous(this.#here)),
      onNext: () => this.#next(),
      onPick: (id) => this.#goTo(id),
      onRetry: (ids) => this.#begin(() => sitting.retry(ids)),
      onRestart: () => this.#begin(() => waiting.beginAgain()),
      onHandIn: () => this.#finish(),
      onSetup: (terms) => this.#begin(() => waiting.beginOwn(terms)),
      onBegin: () => this.#begin(() => waiting.begin()),
      onGoOn: () => this.#decline(),
      onMore: (minutes) => {
        sitting.moreTime(minutes);
        this.#render();
      },
      onOff: () => {
        sitting.noClock();
        this.#render();
        this.#focus();
      },
      hasAnswers: () => sitting.hasAnswers,
    };
  };

  /** On a page in use: without a network, what is there goes on, and the next wish tries again. */
  #complete = () => {
    this.#extras.load().then(() => {
      this.#render();
      this.#keepTime();
    }, () => {});
  };

  #followAnchor = () => {
    const linked = address.linked(this.#sitting.questions);
    if (linked && this.#host.isConnected && !this.#waiting.terms) this.#goTo(linked.id);
  };

  #check = () => this.#answering.check(this.#question());

  #next = () => {
    const id = this.#sitting.next(this.#here);
    if (id || this.#sitting.isHeldBack) this.#goTo(id);
    else this.#finish();
  };

  #finish = () => {
    this.#sitting.finish();
    this.#goTo(null);
  };

  #timeUp = () => {
    this.#sitting.timeUp();
    this.#goTo(null);
    this.#announce(t("quiz.time_up"));
  };

  #keepTime = () => {
    if (!this.#waiting.terms) this.#extras.keepTime();
  };

  /** @param {string | null} id */
  #goTo = (id) => {
    this.#here = id;
    this.#sitting.go(id);
    const linked = address.linked(this.#sitting.questions);
    if (linked && linked.id !== id) address.dropAnchor();
    this.#show();
  };

  /** Show where the reader is now, and put the focus there. */
  #show = () => {
    this.#frame.placeSetup(this.#sitting.isBegun);
    this.#render();
    this.#frame.toTop();
    this.#focus();
  };

  #focus = () => {
    if (this.#question()) this.#question().focusStem();
    else this.#frame.focusEnd();
  };

  #begin = (change) => {
    change();
    this.#waiting.end();
    this.#round = this.#sitting.state.round;
    this.#goTo(this.#sitting.place());
    this.#keepTime();
  };

  /** Go on with what was there before the round on offer. */
  #decline = () => {
    this.#waiting.decline();
    this.#show();
    this.#keepTime();
  };

  /** Another tab answered, or saved data was replaced: stay here unless that makes no sense. */
  #catchUp = () => {
    const { state, isHeldBack } = this.#sitting;
    const isLost = this.#here === null && !state.done && !isHeldBack;
    if (state.round !== this.#round || isLost) this.#here = this.#sitting.place();
    this.#round = state.round;
    this.#render();
    if (this.#extras.areNeeded) this.#complete();
  };

  #render = () => {
    const [{ state, questions, passMark, plan }, current] = [this.#sitting, this.#question()];
    for (const question of questions) question.current = question === current;
    current?.arrange(plan.seed);
    current?.show(this.#sitting.entry(current), this.#sitting.status(current));
    this.#frame.update({ state, questions, passMark, here: this.#here, offer: this.#waiting.terms });
    this.#extras.look();
  };
}
