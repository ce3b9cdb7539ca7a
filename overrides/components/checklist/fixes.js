/** What to fix: the items answered "not yet", with the rules they come from. */
import { h, words } from "../../assets/dom.js";
import { t } from "./words.js";
import { answerTo, tally } from "./state.js";

/** @param {string} id of the list, for a heading that can be pointed at */
export function createFixes(id, icon) {
  const list = h("ul", { class: "hb-fix-list" });
  const intro = h("p");
  const heading = h("h2", { id: `${id}-fix` }, t("checklist.fix"));
  // No landmark: a page may have more than one list, and their landmarks would share this name.
  const element = h("div", { class: "hb-fixes", hidden: true }, heading, intro, list);
  let shown = "";
  return {
    element,
    focus: () => list.querySelector("a").focus(),
    /** @param {import("./item.js").ItemView[]} items */
    show(state, items) {
      const count = tally(state, items);
      const open = items.filter((item) => answerTo(state, item).state === "no");
      element.hidden = open.length === 0 && count.left > 0;
      element.toggleAttribute("data-good", open.length === 0);
      intro.replaceChildren(icon(open.length ? "fix" : "good"), t(open.length ? "checklist.fix_intro" : "checklist.fix_none"));
      const now = JSON.stringify(open.map((item) => [item.id, answerTo(state, item).note]));
      if (now === shown) return;
      shown = now;
      list.replaceChildren(...open.map((item) => fix(item, answerTo(state, item).note)));
    },
  };
}

function fix(item, note) {
  const back = h("a", {
    href: `#${item.element.id}`,
    onclick: (event) => {
      // The statement is where to read, its answer is where to act.
      event.preventDefault();
      item.focus();
    },
  }, item.statement);
  const parts = [h("p", { class: "hb-fix-statement" }, back)];
  if (note) parts.push(h("p", { class: "hb-fix-note" }, `${t("checklist.note")} · ${note}`));
  if (item.links.length) parts.push(h("ul", { class: "hb-fix-rules" }, ...item.links.map(rule)));
  return h("li", {}, ...parts);
}

/** The rule in full, not "see the rule": here somebody wants to know what it says. */
function rule(link) {
  return h("li", {}, h("a", { href: link.getAttribute("href") }, link.dataset.words ?? words(link)));
}
