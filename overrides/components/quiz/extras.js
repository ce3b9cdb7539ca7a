import { once } from "../../assets/once.js";

/**
 * Brings what only arranged rounds need (arranged/), once something asks for it.
 */
export class Extras {
  #frame;
  #sitting;
  #handlers;
  #ticker = null;

  /**
   * @param {import("./frame.js").Frame} frame
   * @param {import("./sitting.js").Sitting<any>} sitting
   * @param {{onUp: () => void, say: (text: string) => void}} handlers
   */
  constructor(frame, sitting, handlers) {
    this.#frame = frame;
    this.#sitting = sitting;
    this.#handlers = handlers;
  }

  /** Whether the round cannot be shown without them. */
  get areNeeded() {
    const { plan, hasClock } = this.#sitting;
    return plan.feedback === "end" || plan.minutes > 0 || hasClock;
  }

  /** Rejects when they do not arrive; the next call tries again. */
  load = once(() => import("./arranged/index.js").then((parts) => this.#take(parts)));

  #take = (parts) => {
    this.#frame.equip(parts);
    this.#ticker = parts.createTicker({
      left: (now) => this.#sitting.left(now),
      onTick: (left) => this.#frame.showTime(left),
      onCrossed: (minutes) => this.#handlers.say(parts.spoken(minutes)),
      onNote: (now) => this.#sitting.note(now),
      onUp: this.#handlers.onUp,
    });
  };

  /** Look at the clock from now on, if there is one. */
  keepTime() {
    this.#ticker?.start();
  }

  /** Look at it at once. */
  look() {
    this.#ticker?.look();
  }

  stop() {
    this.#ticker?.stop();
  }
}
