/**
 * <hb-checklist>: yes, not yet, does not apply over the server's checkboxes.
 * Everything it knows is in one record, so it shows the same in both languages,
 * after a reload, and in a second tab.
 */
import { t } from "./words.js";
import { localDay } from "../../assets/day.js";
import { iconsOf } from "../../assets/dom.js";
import { openRecord } from "../../assets/storage/index.js";
import { createActions } from "./actions.js";
import { spokenDay } from "./day.js";
import { createFixes } from "./fixes.js";
import { createHistory } from "./history.js";
import { ItemView } from "./item.js";
import { createPanel } from "./panel.js";
import { answer, answerTo, clear, EMPTY, finish, hasBegun, isValid, rollOver, tally } from "./state.js";
import { asText } from "./text.js";
import { watchDays } from "./watch.js";

class Checklist extends HTMLElement {
  #record;
  #items;
  #parts;
  /** The state before the last keeping or clearing. */
  #before = null;
  #leave = [];

  connectedCallback() {
    const isNew = !this.#record;
    if (isNew) this.#build();
    this.#leave = [
      this.#record.subscribe(() => this.#show()),
      watchDays(() => this.#roll()),
      this.#watchSaving(),
    ];
    this.#roll();
    // After a new day has emptied the boxes: these ticks are of today.
    const early = this.#items.filter((item) => isNew && item.tickedEarly);
    early.forEach((item) => this.#answer(item, { state: "yes" }));
    this.#show();
  }

  disconnectedCallback() {
    this.#leave.forEach((leave) => leave());
  }

  #build() {
    const icon = iconsOf(this);
    const { id } = this.dataset;
    this.#record = openRecord("checklist", id, { empty: EMPTY, valid: isValid });
    this.#items = [...this.querySelectorAll(".hb-item")].map((element) => new ItemView(element, icon, (item, part) => this.#answer(item, part)));
    this.#parts = {
      panel: createPanel(icon, () => this.#undo()),
      fixes: createFixes(id, icon),
      actions: createActions(icon, { text: () => this.#text(), finish: () => this.#end(finish, "finished"), clear: () => this.#end(clear, "cleared") }),
      history: createHistory(),
    };
    const { panel, fixes, actions, history } = this.#parts;
    const form = this.querySelector("form");
    form.addEventListener("submit", (event) => event.preventDefault());
    const status = this.querySelector("hb-save-status");
    status.answers = () => this.#text();
    form.before(...panel.parts, status);
    form.after(fixes.element, actions.element, history.element);
    this.toggleAttribute("data-ready", true);
  }

  get #today() {
    return localDay(new Date());
  }

  #show() {
    const { value } = this.#record;
    const { panel, fixes, actions, history } = this.#parts;
    for (const item of this.#items) item.show(answerTo(value, item));
    panel.show(value, this.#items);
    fixes.show(value, this.#items);
    actions.show(hasBegun(value));
    history.show(value, this.#items, this.#today);
  }

  #answer(item, part) {
    const left = () => tally(this.#record.value, this.#items).left;
    const before = left();
    this.#record.update((state) => answer(state, item, part, this.#today));
    this.#before = null;
    const { no } = tally(this.#record.value, this.#items);
    const done = before > 0 && left() === 0;
    this.#parts.panel.say(done ? t(no ? "checklist.some_left" : "checklist.all_good", { n: no }) : "");
  }

  #end(how, news) {
    this.#before = this.#record.value;
    this.#record.update((state) => how(state, this.#items, this.#today));
    this.#record.flush();
    this.#parts.panel.say(t(`checklist.${news}`), true);
    this.#parts.panel.focus();
  }

  #undo() {
    const { panel } = this.#parts;
    if (this.#before) this.#record.update(() => this.#before);
    this.#before = null;
    this.#record.flush();
    panel.say(t("checklist.undone"));
    panel.focus();
  }

  /** A new day or week begins a new run. */
  #roll() {
    const { cadence } = this.dataset;
    const { run } = this.#record.value;
    this.#record.update((state) => rollOver(state, this.#items, cadence, this.#today));
    if (!run || this.#record.value.run) return;
    this.#before = null;
    this.#record.flush();
    this.#parts.panel.say(t(cadence === "weekly" ? "checklist.rolled_week" : "checklist.rolled"));
  }

  #watchSaving() {
    const hear = () => {
      const { status, stored } = this.#record;
      if (status !== "pending") this.#parts.panel.showSaved(stored, status !== "saved");
    };
    window.addEventListener("hb:save-status", hear);
    hear();
    return () => window.removeEventListener("hb:save-status", hear);
  }

  #text() {
    const { value } = this.#record;
    const day = spokenDay(value.run ? value.run.split("#")[0] : this.#today);
    const head = { title: this.dataset.title, day, url: location.href.split("#")[0] };
    return asText(value, this.#items, head, t);
  }
}

customElements.define("hb-checklist", Checklist);
