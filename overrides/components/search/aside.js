// What the dialog offers when there are no results: recent searches, chapters to
// look through, a second try.

import { t } from "./words.js";
import { element } from "./dom.js";

function section(title, items, ...more) {
  if (items.length === 0) return undefined;
  const list = element("ul", {}, ...items.map((item) => element("li", {}, item)));
  return element("section", {}, element("h2", {}, title), list, ...more);
}

function button(name, text, act) {
  const made = element("button", { class: name, type: "button" }, text);
  made.addEventListener("click", act);
  return made;
}

/** Recent queries as buttons, and one to forget them. */
export function recentSection(queries, { ask, forget }) {
  const items = queries.map((query) => button("hb-search-recent", query, () => ask(query)));
  return section(t("search.recent"), items, button("hb-search-plain", t("search.forget"), forget));
}

/** The chapters of a payload, in its order: [{title, url}]. */
export function chaptersOf(payload) {
  const chapters = new Map();
  for (const { kind, chapter, title, url } of payload.docs) {
    if (kind === "clause" && !chapters.has(chapter)) chapters.set(chapter, { title, url: url.split("#")[0] });
  }
  return [...chapters.values()];
}

/** Links to whole chapters, to look in by hand. */
export function chapterSection(payload, hrefOf) {
  const items = chaptersOf(payload).map((chapter) =>
    element("a", { class: "hb-search-chapter", href: hrefOf(chapter) }, chapter.title),
  );
  return section(t("search.chapters"), items);
}

/** After a failed download. */
export function retryButton(act) {
  return button("hb-search-plain", t("search.retry"), act);
}
