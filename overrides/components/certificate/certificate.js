/**
 * <hb-certificate>: the record of a finished path, to print. The server wrote it in
 * both languages; the script fills in name, days, versions and results, none of
 * which has a language. Before the end it says what is missing.
 */
import { h } from "../../assets/dom.js";
import { Follower } from "../path/follower.js";
import { inWords, linkTo, showAgain } from "../path/show.js";
import { readSteps } from "../path/steps.js";
import { fitOf, resultOf } from "./text.js";
import { t } from "./words.js";

class Certificate extends Follower {
  /** A link has one name; on the certificate it stands in both languages. */
  async readSteps() {
    const steps = await readSteps(this);
    return steps.map((step) => ({ ...step, title: step.element.querySelector(".hb-path-title").firstElementChild.textContent }));
  }

  listen() {
    this.parts.name.addEventListener("input", () => {
      this.mine.update((value) => ({ ...value, name: this.parts.name.value }));
    });
  }

  show(statuses, progress) {
    const { open, tools, paper } = this.parts;
    open.hidden = progress.complete;
    tools.hidden = !progress.complete;
    paper.hidden = !progress.complete;
    if (progress.complete) this.#showPaper(statuses, progress);
    else this.#showOpen(statuses, progress);
  }

  #showOpen = (statuses, progress) => {
    const { count, missing } = this.parts;
    count.textContent = t("certificate.missing", { n: progress.total - progress.done, total: progress.total });
    missing.replaceChildren(...this.steps.flatMap((step, place) => (statuses[place].state === "done" ? [] : [
      h("li", {}, linkTo(step), " ", h("span", {}, inWords(step, statuses[place]))),
    ])));
  };

  #showPaper = (statuses, progress) => {
    const { name, shown, day, again } = this.parts;
    const written = this.mine.value.name;
    if (document.activeElement !== name) name.value = written;
    shown.textContent = written.trim();
    shown.dataset.fit = fitOf(written);
    day.textContent = progress.day;
    showAgain(again, t("certificate.again"), this.steps, progress, this.icon);
    this.steps.forEach(({ element }, place) => {
      element.querySelector("[data-result]").textContent = resultOf(statuses[place]);
      element.querySelector("[data-since]").hidden = statuses[place].state !== "again";
    });
  };
}

customElements.define("hb-certificate", Certificate);
