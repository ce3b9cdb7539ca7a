// The search dialog: opens, asks, leads on. opener.js imports this file at the
// first wish to search, so nothing of it is in the first view.

import { createAnswers } from "./answers.js";
import { createAsker } from "./asker.js";
import { openMemory } from "./memory.js";
import { createOptions } from "./options.js";
import { buildSkeleton } from "./skeleton.js";
import { createSource } from "./source.js";
import { goTo, isOnThisPage } from "./target.js";
import * as visit from "./visit.js";

class Search extends HTMLElement {
  connectedCallback() {
    if (this.parts) return;
    const { search: own, searchOther: other } = document.documentElement.dataset;
    const source = createSource({ own, other });
    this.parts = buildSkeleton();
    this.append(this.parts.dialog);
    this.options = createOptions(this.parts.input, this.parts.list);
    this.memory = openMemory();
    const ask = (query) => {
      this.ask(query);
      this.parts.input.focus();
    };
    const tools = { options: this.options, memory: this.memory, source, ask };
    this.askFor = createAsker(source, createAnswers(this.parts, tools));
    this.listen();
  }

  listen() {
    const { dialog, input, close, list, aside } = this.parts;
    // "input" also comes from paste, dictation and an input method at work.
    input.addEventListener("input", () => this.ask(input.value));
    input.addEventListener("keydown", (event) => this.press(event));
    close.addEventListener("click", () => this.close());
    dialog.addEventListener("click", (event) => event.target === dialog && this.close());
    dialog.addEventListener("close", () => this.closed());
    list.addEventListener("click", (event) => this.follow(event));
    aside.addEventListener("click", (event) => this.follow(event));
    window.addEventListener("popstate", () => this.revisit());
  }

  /** Open, or take the query if it is open. Without a query it starts afresh. */
  open(query = "") {
    if (this.parts.dialog.open) {
      if (query) this.ask(query);
      this.parts.input.select();
      return;
    }
    visit.enter(query);
    this.reveal(query);
  }

  reveal(query) {
    const { dialog, input, list } = this.parts;
    const unchanged = query !== "" && query === input.value;
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute("open", "");
    document.documentElement.classList.add("hb-search-is-open");
    input.focus();
    if (unchanged) list.scrollTop = this.scrolled;
    else this.ask(query);
    input.select();
  }

  close() {
    const { dialog, list } = this.parts;
    this.scrolled = list.scrollTop;
    if (dialog.close) return dialog.close();
    dialog.removeAttribute("open");
    dialog.dispatchEvent(new Event("close"));
  }

  /** However it was closed. After "back" or a result there is no step left to leave. */
  closed() {
    document.documentElement.classList.remove("hb-search-is-open");
    visit.leave();
  }

  /** The reader moved in the history: the dialog follows. */
  revisit() {
    const { dialog, input } = this.parts;
    if (visit.isVisiting() && !dialog.open) {
      this.reveal(visit.addressQuery() ?? "");
      // After this event the browser goes to the address's anchor, and the focus with it.
      setTimeout(() => input.focus());
    } else if (!visit.isVisiting() && dialog.open) this.close();
  }

  ask(query) {
    const { input } = this.parts;
    if (input.value !== query) input.value = query;
    visit.record(query);
    this.askFor(query);
  }

  press(event) {
    // While an input method is composing, its keys are its own.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "ArrowDown") this.options.move(1);
    else if (event.key === "ArrowUp") this.options.move(-1);
    else if (event.key === "Enter") this.choose();
    else if (event.key === "Escape") this.close();
    else return;
    event.preventDefault();
  }

  choose() {
    const { active, first } = this.options;
    // "Search" on a phone's keyboard means: show me the list.
    if (!active && matchMedia("(hover: none)").matches) this.parts.input.blur();
    else (active ?? first)?.click();
  }

  /** A link was chosen. Other pages load as usual; on this page, close and go there. */
  follow(event) {
    const link = event.target.closest("a");
    if (!link) return;
    const query = this.parts.input.value;
    this.memory.remember(query);
    visit.record(query, { now: true });
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (elsewhere || !isOnThisPage(link)) return;
    event.preventDefault();
    // Closed first: the page behind a modal dialog cannot take the focus.
    this.close();
    goTo(link.hash);
  }
}

customElements.define("hb-search", Search);

/** Open the dialog, with a query if there is one. */
export function openSearch(query) {
  let search = document.querySelector("hb-search");
  if (!search) {
    search = document.createElement("hb-search");
    document.body.append(search);
  }
  search.open(query);
}
