/** The steps of a path as its page has them, and what is saved of each. */
import { peek } from "../../assets/storage/all.js";
import { decode } from "./codes.js";
import { statusOf } from "./status.js";

/**
 * @typedef {import("./status.js").Step & {element: HTMLElement, url: string, title: string}} PageStep
 */

/** What the steps of all paths are made of; the same for both languages, and fetched once. */
const loadParts = async () => (await import("#data/parts.json", { with: { type: "json" } })).default;

/**
 * @param {ParentNode} root
 * @param {string} [base] where the root came from, when that is another page
 * @returns {Promise<PageStep[]>}
 */
export async function readSteps(root, base = location.href) {
  const parts = await loadParts();
  return [...root.querySelectorAll("[data-step]")].map((element) => {
    const { step, pass, draw } = /** @type {HTMLElement} */ (element).dataset;
    const url = new URL(element.querySelector("a").getAttribute("href"), base).href;
    const title = element.querySelector(".hb-path-title").textContent;
    return { element, url, title, id: step, parts: decode(parts[step] ?? ""), pass: Number(pass), draw: Number(draw ?? 0) };
  });
}

/** How steps stand now. @param {PageStep[]} steps @returns {import("./status.js").Status[]} */
export const statusesOf = (steps) => steps.map((step) => statusOf(step, peek(`hb:${step.id}`)));

/**
 * Calls when anything was saved, here or in another tab.
 * @param {() => void} changed
 * @returns {() => void} stops
 */
export function watchRecords(changed) {
  const hear = (event) => {
    if (event.type !== "hb:save-status" || event.detail.status === "saved") changed();
  };
  const names = ["storage", "hb:save-status", "pageshow"];
  names.forEach((name) => window.addEventListener(name, hear));
  return () => names.forEach((name) => window.removeEventListener(name, hear));
}

/**
 * Another path than the one on this page: its own page has everything.
 * @param {string} id
 * @returns {Promise<{page: Document, url: string, steps: PageStep[]}>}
 */
export async function fetchPath(id) {
  const url = new URL(`${document.documentElement.dataset.root}paths/${id}/`, location.href).href;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`no path ${id}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { page, url, steps: await readSteps(page, url) };
}
