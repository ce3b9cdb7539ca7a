// What the dialog offers when there are no results: recent searches, chapters to
// look through, a second try.

import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";

function section(title, items, ...more) {
  if (items.length === 0) return undefined;
  const list = h("ul", {}, ...items.map((item) => h("li", {}, item)));
  return h("section", {}, h("h2", {}, title), list, ...more);
}

/** Recent queries as buttons, and one to forget them. */
export function recentSection(queries, { ask, forget }) {
  const items = queries.map((query) => button(query, "hb-search-recent", () => ask(query)));
  return section(t("search.recent"), items, button(t("search.forget"), "hb-search-plain", forget));
}

/** The chapters of a payload, in its order: [{title, url}]. */
function chaptersOf(payload) {
  const chapters = new Map();
  for (const { kind, chapter, title, url } of payload.docs) {
    if (kind === "clause" && !chapters.has(chapter)) chapters.set(chapter, { title, url: url.split("#")[0] });
  }
  return [...chapters.values()];
}

/** Links to whole chapters, to look in by hand. */
export function chapterSection(payload, hrefOf) {
  const items = chaptersOf(payload).map((chapter) =>
    h("a", { class: "hb-search-chapter", href: hrefOf(chapter) }, chapter.title),
  );
  return section(t("search.chapters"), items);
}

/** After a failed download. */
export function retryButton(act) {
  return button(t("search.retry"), "hb-search-plain", act);
}
