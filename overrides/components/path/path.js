/**
 * <hb-path>: how far the reader is on a path, and the way on. On a path's own
 * page it speaks of the steps listed there.
 */
import { h } from "../../assets/dom.js";
import { Follower } from "./follower.js";
import { linkTo, showStatuses, showWayOn } from "./show.js";
import { readSteps } from "./steps.js";
import { t } from "./words.js";

class Path extends Follower {
  readSteps() {
    return readSteps(document);
  }

  listen() {
    const { choose, go } = this.parts;
    choose.addEventListener("click", () => this.#choose(this.#isMine() ? "" : this.dataset.id, true));
    go.addEventListener("click", () => this.#isFree() && this.#choose(this.dataset.id));
  }

  #isMine = () => {
    return this.mine.value.chosen === this.dataset.id;
  };

  /** Nobody's path is taken away by pressing “start” on another. */
  #isFree = () => {
    return this.mine.value.chosen === "";
  };

  #choose = (chosen, aloud = false) => {
    this.mine.update((value) => ({ ...value, chosen }));
    this.mine.flush();
    if (aloud) this.parts.news.textContent = t(chosen ? "path.chosen" : "path.let_go");
  };

  show(statuses, progress) {
    const { count, again, go, choose } = this.parts;
    const begun = statuses.some(({ state }) => state !== "new");
    showStatuses(this.steps, statuses, this.icon);
    count.textContent = t("path.progress", { done: progress.done, total: progress.total });
    this.querySelector("progress").value = progress.done;
    showWayOn(go, this.steps, progress, { begun, certificate: "certificate/" });
    choose.setAttribute("aria-pressed", String(this.#isMine()));
    choose.replaceChildren(this.#isMine() ? this.icon("done") : "", t(this.#isMine() ? "path.is_mine" : "path.make_mine"));
    again.hidden = progress.again.length === 0;
    again.replaceChildren(...requests(this.steps, progress, this.icon));
  }
}

/** What changed since it was done, as links. */
function requests(steps, { again }, icon) {
  if (!again.length) return [];
  return [h("p", {}, icon("again"), t("path.again", { n: again.length })),
    h("ul", {}, ...again.map((place) => h("li", {}, linkTo(steps[place]))))];
}

customElements.define("hb-path", Path);
