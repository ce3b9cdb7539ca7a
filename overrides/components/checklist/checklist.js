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
import { createPaper } from "./paper.js";
import { openLastTime } from "./past.js";
import { answer, answerRest, answerTo, clear, EMPTY, finish, hasBegun, isValid, rollOver, tally, undo, untouched } from "./state.js";
import { asText } from "./text.js";
import { watchDays } from "./watch.js";

const today = () => localDay(new Date());

class Checklist extends HTMLElement {
  #record;
  #items;
  #parts;
  /** The state before and after the last step that can be taken back. */
  #step = null;
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

  #build = () => {
    const icon = iconsOf(this);
    const { id } = this.dataset;
    this.#record = openRecord("checklist", id, { empty: EMPTY, valid: isValid });
    this.#items = [...this.querySelectorAll(".hb-item")].map((element) => new ItemView(element, icon, (item, part) => this.#answer(item, part)));
    this.#parts = {
      panel: createPanel(icon, { undo: () => this.#undo(), next: () => this.#next() }),
      paper: createPaper(this),
      fixes: createFixes(id, icon),
      actions: createActions(this, icon, {
        text: () => this.#text(),
        rest: () => this.#take(answerRest, "rest_done"),
        finish: () => this.#end(finish, "finished"),
        clear: () => this.#end(clear, "cleared"),
      }),
      history: createHistory(),
    };
    const { panel, fixes, actions, history } = this.#parts;
    const form = this.querySelector("form");
    form.addEventListener("submit", (event) => event.preventDefault());
    const status = this.querySelector("hb-save-status");
    status.answers = () => this.#text();
    form.before(panel.element, status);
    form.after(actions.rest, fixes.element, actions.element, history.element);
    this.toggleAttribute("data-ready", true);
  };

  #show = () => {
    const { value } = this.#record;
    const { panel, paper, fixes, actions, history } = this.#parts;
    const last = openLastTime(value.history);
    for (const item of this.#items) item.show(answerTo(value, item), last.get(item.id));
    for (const part of [panel, paper, fixes]) part.show(value, this.#items);
    actions.show(hasBegun(value), untouched(value, this.#items).length);
    history.show(value, this.#items, today());
  };

  #answer = (item, part) => {
    const left = () => tally(this.#record.value, this.#items).left;
    const before = left();
    this.#record.update((state) => answer(state, item, part, today()));
    this.#step = null;
    const { no } = tally(this.#record.value, this.#items);
    const done = before > 0 && left() === 0;
    this.#parts.panel.say(done ? t(no ? "checklist.some_left" : "checklist.all_good", { n: no }) : "");
  };

  /** A step that changes many answers at once, with a way back. */
  #take = (how, news) => {
    const before = this.#record.value;
    this.#record.update((state) => how(state, this.#items, today()));
    this.#step = [before, this.#record.value];
    this.#record.flush();
    this.#parts.panel.say(t(`checklist.${news}`), true);
    // The button that was pressed is gone; what has happened, and the way back, is told here.
    this.#parts.panel.element.focus();
  };

  #end = (how, news) => {
    this.#take(how, news);
    this.#parts.panel.focus();
  };

  #undo = () => {
    const { panel } = this.#parts;
    if (this.#step) this.#record.update((now) => undo(now, ...this.#step));
    this.#step = null;
    this.#record.flush();
    panel.say(t("checklist.undone"));
    panel.element.focus();
  };

  /** To the next statement without an answer, below where one is if there is one; with all answered, to what is to fix. */
  #next = () => {
    const open = this.#items.filter((item) => answerTo(this.#record.value, item).state === null);
    const below = open.find((item) => item.element.getBoundingClientRect().top > this.#parts.panel.element.getBoundingClientRect().bottom);
    (below ?? open[0] ?? this.#parts.fixes).focus();
  };

  /** A new day or week begins a new run. */
  #roll = () => {
    const { cadence } = this.dataset;
    const { run } = this.#record.value;
    this.#record.update((state) => rollOver(state, this.#items, cadence, today()));
    if (!run || this.#record.value.run) return;
    this.#step = null;
    this.#record.flush();
    // Somebody who comes back to an open page must not find it emptied around them and not know why.
    if (this.contains(document.activeElement) || window.scrollY > 0) this.#parts.panel.focus();
    this.#parts.panel.say(t(cadence === "weekly" ? "checklist.rolled_week" : "checklist.rolled"));
  };

  #watchSaving = () => {
    const hear = () => {
      const { status, stored } = this.#record;
      if (status !== "pending") this.#parts.panel.showSaved(stored, status !== "saved");
    };
    window.addEventListener("hb:save-status", hear);
    hear();
    return () => window.removeEventListener("hb:save-status", hear);
  };

  #text = () => {
    const { value } = this.#record;
    const day = spokenDay(value.run ? value.run.split("#")[0] : today());
    const head = { title: this.dataset.title, day, url: location.href.split("#")[0] };
    return asText(value, this.#items, head, t);
  };
}

customElements.define("hb-checklist", Checklist);
