/** The stages of a path, folded, out of the path's own page. */
import { h } from "../../assets/dom.js";
import { t } from "./words.js";

/** What the server said of a stage, for when nothing of it is done. */
const before = new WeakMap();

/**
 * @param {Document} page
 * @param {import("../path/steps.js").PageStep[]} steps whose elements become those of this page
 */
export function stagesFrom(page, steps) {
  return [...page.querySelectorAll(".hb-path-steps")].map((list) => {
    const length = list.parentElement.querySelector(".hb-path-length").textContent;
    const own = /** @type {HTMLElement} */ (document.adoptNode(list));
    for (const step of steps) if (own.contains(step.element)) step.element.querySelector("a").href = step.url;
    return h("details", {}, h("summary", {}, own.dataset.title, " ", h("span", { class: "hb-start-facts" }, length)), own);
  });
}

/** How far one is in a stage, in words. @param {Element} details */
export function stageOf(details, done, total) {
  const facts = details.querySelector(".hb-start-facts");
  if (!before.has(details)) before.set(details, facts.textContent);
  if (done === 0) return before.get(details);
  return t(done === total ? "home.stage_done" : "home.stage", { done, total });
}
