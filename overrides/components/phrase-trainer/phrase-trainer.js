/**
 * <hb-phrase-trainer>: rounds of ten phrases over the server's list of all of
 * them. Everything it knows is in one record, so a round goes on after a reload,
 * in a second tab, and in the other language.
 */
import { createAnnouncer } from "../../assets/announcer.js";
import { localDay } from "../../assets/day.js";
import { button, h, iconsOf, words } from "../../assets/dom.js";
import { language } from "../../assets/i18n.js";
import { openRecord } from "../../assets/storage/index.js";
import { ignoreStrayClicks } from "../../assets/stray.js";
import { flat } from "../../assets/wording.js";
import { CardView } from "./card.js";
import { createDesk } from "./desk.js";
import { createProgress } from "./progress.js";
import { createResult } from "./result.js";
import { createSetup } from "./setup.js";
import * as states from "./state.js";
import { t } from "./words.js";

class PhraseTrainer extends HTMLElement {
  #record;
  #cards;
  #parts;
  #announce;
  /** A round of another day is over, though storage still has it. */
  #passed = "";
  /** The last answer of this tab, to be taken back. @type {{state: import("./state.js").State, id: string} | null} */
  #last = null;
  #leave = () => {};

  connectedCallback() {
    if (!this.#record) this.#build();
    this.#leave = this.#record.subscribe(() => this.#show());
    this.#show();
  }

  disconnectedCallback() {
    this.#leave();
    this.#record.flush();
  }

  #build = () => {
    const icon = iconsOf(this);
    this.#announce = createAnnouncer(this.querySelector(".hb-trainer-live"));
    this.#record = openRecord("phrase-trainer", "all", { empty: states.EMPTY, valid: states.isValid });
    this.#cards = [...this.querySelectorAll(".hb-trainer-card")].map((element) => new CardView(element));
    const { current } = this.#record.value;
    if (states.began(current) !== this.#today()) this.#passed = current;
    const groups = [...this.querySelectorAll("[data-group]")].map((group) => ({ id: group.dataset.group, title: words(group.querySelector("h2")) }));
    const setup = createSetup(groups, (choice) => this.#begin(choice));
    const result = createResult({ onAgain: () => this.#begin(states.lastChoice(this.#record.value)), onChoose: () => this.#choose() });
    const progress = createProgress();
    const desk = createDesk(icon, {
      onType: (text) => this.#update((state) => states.touch(state, this.#now(), { text })),
      onCheck: () => this.#check(),
      onShow: () => this.#reveal(),
      onAnswer: (isKnown) => this.#answer(isKnown),
    });
    const undo = button([icon("undo"), t("phrase-trainer.undo")], "hb-quiet-button", () => this.#undo());
    const end = button(t("phrase-trainer.end"), "hb-quiet-button", () => this.#end());
    const more = h("div", { class: "hb-trainer-more" }, undo, end);
    this.#parts = { setup, result, progress, desk, undo, end };
    this.querySelector(".hb-trainer-group").before(setup.element, result.element, progress.element);
    this.querySelector(".hb-trainer-live").before(more);
    ignoreStrayClicks(this);
    setup.update(this.#record.value, this.#cards, this.#today());
    setup.choose(this.#record.value);
  };

  #today = () => {
    return localDay(new Date());
  };

  /** The card in hand, by its id; null: none. */
  #now = () => {
    const { value } = this.#record;
    return value.current === this.#passed ? null : states.cardNow(value, this.#cards);
  };

  #card = () => {
    return this.#cards.find(({ id }) => id === this.#now());
  };

  /** The language of the words that are practised. */
  #lang = () => {
    const { other } = states.lastChoice(this.#record.value);
    return (language() === "zh") === other ? "en" : "zh";
  };

  #update = (change) => {
    this.#record.update(change);
  };

  #show = () => {
    const { value } = this.#record;
    const { setup, result, progress, desk, undo, end } = this.#parts;
    const [now, today] = [this.#card(), this.#today()];
    const cards = value.current === this.#passed ? [] : states.cardsOf(value, this.#cards);
    this.dataset.view = now ? "round" : cards.length ? "result" : "setup";
    this.dataset.practise = this.#lang();
    for (const card of this.#cards) {
      card.current = card === now;
      card.open = card === now && states.openCard(value, card.id).shown;
    }
    for (const group of this.querySelectorAll("[data-group]")) group.toggleAttribute("data-current", group.dataset.group === now?.group);
    undo.hidden = this.#last === null;
    end.hidden = !now;
    if (this.dataset.view === "setup") setup.update(value, this.#cards, today);
    if (this.dataset.view === "result") result.update(value, cards, { phrases: this.#cards, lang: this.#lang(), today });
    if (!now) return;
    const { missed } = states.saidOf(value, value.current, now);
    now.hold(desk.parts);
    desk.update({ card: now, how: states.roundOf(value).how, lang: this.#lang(), ...states.openCard(value, now.id), missed });
    progress.update(cards);
  };

  #begin = (choice) => {
    this.#last = null;
    this.#update((state) => states.begin(state, this.#cards, choice, this.#today()));
    this.#arrive();
  };

  #choose = () => {
    this.#last = null;
    this.#update(states.leave);
    this.#parts.setup.choose(this.#record.value);
    this.#arrive();
  };

  #end = () => {
    this.#last = null;
    this.#update(states.end);
    this.#arrive();
  };

  #check = () => {
    const { desk } = this.#parts;
    const { text, shown } = states.openCard(this.#record.value, this.#now());
    if (shown) return;
    if (!flat(text)) {
      desk.refuse();
      this.#announce(t("phrase-trainer.type_words"));
      return;
    }
    this.#update((state) => states.touch(state, this.#now(), { shown: true }));
    desk.focusVerdict();
    this.#announce(desk.spoken());
  };

  /** The words without having typed any: there is nothing to judge. */
  #reveal = () => {
    this.#update((state) => states.touch(state, this.#now(), { shown: true, text: "" }));
    this.#card().answer.focus();
  };

  #answer = (isKnown) => {
    const card = this.#card();
    this.#last = { state: this.#record.value, id: card.id };
    this.#update((state) => states.answer(state, card, isKnown, this.#today()));
    // Worth more than the moment that writing takes: a phone may kill the page.
    this.#record.flush();
    this.#arrive();
    if (this.#card()) this.#announce(this.#parts.progress.spoken());
  };

  #undo = () => {
    const { state: before, id } = this.#last;
    this.#last = null;
    this.#update((state) => states.takeBack(state, before, id));
    this.#record.flush();
    this.#arrive();
    this.#announce(t("phrase-trainer.undone"));
  };

  /** Focus and eye go to where it goes on. */
  #arrive = () => {
    const { setup, result, desk } = this.#parts;
    desk.reset();
    this.scrollIntoView({ block: "start" });
    if (this.#card()) this.#card().heading.focus({ preventScroll: true });
    else (this.dataset.view === "result" ? result : setup).focus();
  };
}

customElements.define("hb-phrase-trainer", PhraseTrainer);
