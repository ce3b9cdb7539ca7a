/** Where the page stands on the reader's path, and what comes next. */
import { h } from "../../assets/dom.js";
import { gap } from "../../assets/i18n.js";
import { openMine } from "../path/mine.js";
import { progressOf } from "../path/progress.js";
import { asTask } from "../path/show.js";
import { fetchPath, statusesOf, watchRecords } from "../path/steps.js";
import { t } from "./words.js";

/** A page's address without its anchor. */
const place = (url) => new URL(url, location.href).pathname;

/** @param {HTMLElement} host */
export function showWay(host) {
  const mine = openMine();
  let path = null;

  async function follow() {
    const id = mine.value.chosen;
    path = id ? await fetchPath(id).catch(() => null) : null;
    show();
  }

  function show() {
    const here = path ? path.steps.findIndex((step) => place(step.url) === place(location.href)) : -1;
    host.hidden = here < 0;
    host.replaceChildren(...(here < 0 ? [] : words(path, here)));
  }

  mine.subscribe(follow);
  watchRecords(show);
  return follow();
}

/** @param {Awaited<ReturnType<typeof fetchPath>>} path @param {number} here */
function words({ page, url, steps }, here) {
  const statuses = statusesOf(steps);
  const { next, isOver, done, total } = progressOf(statuses);
  const title = h("a", { href: url }, page.querySelector("h1").textContent);
  const where = h("p", {}, t("next-step.path"), gap(), title, h("br"), t("next-step.where", { n: here + 1, done, total }));
  if (statuses[here].state !== "done") return [where];
  const way = h("a", { class: "hb-button hb-button-primary", href: isOver ? `${url}certificate/` : steps[next].url },
    isOver ? t("next-step.over") : t("next-step.next", { step: asTask(steps[next]) }));
  return [where, h("p", {}, way)];
}
