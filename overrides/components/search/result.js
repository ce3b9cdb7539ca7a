// One result: the record itself, as a link and an option of the list.

import { h } from "../../assets/dom.js";
import { marked } from "./marked.js";
import { snippet } from "./snippet.js";
import { t } from "./words.js";

const LANG_TAGS = { zh: "zh-CN", en: "en" };

/** A rule or a phrase has a level and answers by itself; the others are places to look in. */
function isAnswer(doc) {
  return Boolean(doc.level);
}

/** "must" for a rule, "say" for a phrase, "quiz" for a quiz. */
function toneOf(doc) {
  return doc.level ?? doc.kind;
}

/** Chapter and section of a rule, situation of a phrase; what a place is about. */
function whereOf({ title, heading, ...doc }) {
  if (doc.kind === "page") return heading ? title : "";
  return (isAnswer(doc) ? [title, heading] : [heading]).filter(Boolean).join(" · ");
}

/** The name of a place: for a part of a page, the heading of that part. */
function nameOf({ kind, title, heading }) {
  return kind === "page" && heading ? heading : title;
}

/** The record as the reader knows it: its text, or the name of the place. */
function headline(shown, hit, lang) {
  if (!isAnswer(shown)) return h("span", { class: "hb-search-title", lang }, nameOf(shown));
  const marks = shown === hit.doc ? hit.marks : [];
  return h("span", { class: "hb-search-text", lang }, ...marked(shown.text, marks));
}

/** The matching words, when the headline does not show them. */
function evidence(shown, hit) {
  if (hit.marks.length === 0 || (isAnswer(shown) && shown === hit.doc)) return undefined;
  const cut = snippet(hit.doc.text, hit.marks);
  const lang = LANG_TAGS[hit.lang];
  return h("span", { class: "hb-search-found", lang }, ...marked(cut.text, cut.marks));
}

/** The option of a hit; `hrefOf(doc, lang)` gives its address. */
export function resultOption(hit, id, hrefOf, pageLang) {
  const shown = hit.twin ?? hit.doc;
  const lang = hit.twin ? pageLang : hit.lang;
  const tag = lang === pageLang ? undefined : LANG_TAGS[lang];
  const tone = toneOf(shown);
  const found = evidence(shown, hit);
  // A place that shows the matching line need not say what it is about.
  const where = found && !isAnswer(shown) && shown.kind !== "page" ? "" : whereOf(shown);
  const parts = [
    h("span", { class: "hb-search-label", "data-tone": tone }, t(`search.label_${tone.replace(/-/g, "_")}`)),
    headline(shown, hit, tag),
    found,
    where && h("span", { class: "hb-search-where", lang: tag }, where),
  ];
  const attributes = {
    class: "hb-search-result",
    id,
    role: "option",
    "aria-selected": "false",
    tabindex: "-1",
    href: hrefOf(shown, lang),
    "data-id": hit.id,
  };
  return h("a", attributes, ...parts.filter(Boolean));
}
