/** How far the reader is on the path they follow, or on the newcomers’. Words change where they stand. */
import { h, iconsOf, partsOf } from "../../assets/dom.js";
import { openMine } from "../path/mine.js";
import { progressOf } from "../path/progress.js";
import { showAgain, showStatuses, showWayOn } from "../path/show.js";
import { fetchPath, readSteps, statusesOf, watchRecords } from "../path/steps.js";
import { t as path } from "../path/words.js";
import { stageOf, stagesFrom } from "./stages.js";
import { t } from "./words.js";

const ROOT = document.documentElement;

/** @param {HTMLElement} host the hb-home element */
export async function followPath(host) {
  const icon = iconsOf(host);
  const mine = openMine();
  const parts = partsOf(host);
  const before = { title: parts.title.textContent, count: parts.count.textContent };
  let now = { id: host.dataset.path, name: host.dataset.title, steps: await readSteps(host) };

  // Until now early.js had them look folded, so that folding them moves nothing.
  if (ROOT.classList.contains("hb-on-path")) host.querySelectorAll("details").forEach((one) => (one.open = false));
  ROOT.classList.remove("hb-on-path");

  /** Another path than the newcomers’ comes from its own page. */
  async function adopt(id) {
    const { page, url, steps } = await fetchPath(id);
    parts.stages.replaceChildren(...stagesFrom(page, steps));
    parts.whole.href = url;
    now = { id, name: page.querySelector("h1").textContent, steps };
  }

  async function follow() {
    const wanted = mine.value.chosen || host.dataset.path;
    if (wanted !== now.id) await adopt(wanted).catch(() => {});
    show();
  }

  function show() {
    const statuses = statusesOf(now.steps);
    const progress = progressOf(statuses);
    const begun = statuses.some(({ state }) => state !== "new");
    const isFollowed = begun || mine.value.chosen !== "";
    showStatuses(now.steps, statuses, icon);
    for (const details of parts.stages.children) showStage(details, now.steps, statuses);
    showWayOn(parts.go, now.steps, progress, { begun, certificate: new URL("certificate/", parts.whole.href).href });
    parts.title.textContent = isFollowed ? t("home.title", { path: now.name }) : before.title;
    parts.count.replaceChildren(...(isFollowed ? bar(progress) : [before.count]));
    showAgain(parts.again, t("home.again"), now.steps, progress, icon);
  }

  watchRecords(show);
  mine.subscribe(follow);
  await follow();
  return {
    /** Follow this path, unless the reader follows one already. */
    choose() {
      mine.update((value) => ({ ...value, chosen: value.chosen || now.id }));
      mine.flush();
    },
  };
}

/** In words, and as a bar where the introduction had its second line. */
function bar({ done, total }) {
  return [path("path.progress", { done, total }), h("progress", { max: total, value: done, "aria-hidden": "true" })];
}

/** A stage’s line says how far one is in it; one that is not begun keeps the server’s words. */
function showStage(details, steps, statuses) {
  const own = statuses.filter((_, place) => details.contains(steps[place].element));
  const { done, total } = progressOf(own);
  details.querySelector(".hb-start-facts").textContent = stageOf(details, done, total);
  details.dataset.state = done === total ? "done" : "";
}
