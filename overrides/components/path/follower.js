import { iconsOf, partsOf } from "../../assets/dom.js";
import { once } from "../../assets/once.js";
import { openMine } from "./mine.js";
import { progressOf } from "./progress.js";
import { statusesOf, watchRecords } from "./steps.js";

/**
 * An element that shows how the steps of a path stand, for as long as it is on the page.
 * A kind of it has `readSteps()`, and `show(statuses, progress)`, which is called now and
 * whenever anything was saved, and `listen()`, which is called once.
 */
export class Follower extends HTMLElement {
  #leave = [];

  async connectedCallback() {
    await this.#build();
    if (!this.isConnected) return;
    this.#leave = [watchRecords(() => this.#show()), this.mine.subscribe(() => this.#show())];
    this.#show();
    this.toggleAttribute("data-ready", true);
  }

  disconnectedCallback() {
    this.#leave.forEach((leave) => leave());
  }

  #build = once(async () => {
    this.icon = iconsOf(this);
    this.parts = partsOf(this);
    this.steps = await this.readSteps();
    this.mine = openMine();
    this.listen();
  });

  #show = () => {
    const statuses = statusesOf(this.steps);
    this.show(statuses, progressOf(statuses));
  };
}
