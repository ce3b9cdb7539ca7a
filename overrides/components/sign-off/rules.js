import { words } from "../../assets/dom.js";

/**
 * The rules of a chapter that are in force, as the page shows them: one that is
 * off has no revision, and is nothing to sign.
 * @param {string} chapter
 */
export function rulesOf(chapter) {
  const elements = [...document.querySelectorAll(`[data-clause^="${chapter}."][data-revision]`)];
  return elements.map((element) => ({
    element,
    id: element.dataset.clause,
    revision: Number(element.dataset.revision),
    words: words(element.querySelector(".hb-clause-text")),
  }));
}
