/** Statuses and progress in the page: words and an icon where the server's words were. */
import { h } from "../../assets/dom.js";
import { gap } from "../../assets/i18n.js";
import { spokenDay } from "../checklist/day.js";
import { kindOf } from "./status.js";
import { t } from "./words.js";

/** A status in words. @param {import("./status.js").Step} step @param {import("./status.js").Status} status */
export function inWords(step, status) {
  const { state, day, score = 0, n = 0, total = 0 } = status;
  const when = day ? spokenDay(day) : "";
  if (state === "begun") return t("path.state_begun", { n, total });
  if (state === "failed") return t("path.state_failed", { score, pass: step.pass });
  if (state === "again") return t(`path.again_${kindOf(step)}`, { n });
  if (state === "done" && !day) return t("path.state_practised", { n });
  if (state === "done") return kindOf(step) === "quiz" ? t("path.state_passed", { day: when, score }) : t("path.state_done", { day: when });
  return t("path.state_new");
}

/** What a step asks for: “read ‘On the phone’”. @param {import("./steps.js").PageStep} step */
export const asTask = (step) => t(`path.task_${kindOf(step)}`, { title: step.title });

/** A link to a step. @param {import("./steps.js").PageStep} step @param {string} [words] */
export const linkTo = (step, words = step.title) => h("a", { href: step.url }, words);

/**
 * @param {import("./steps.js").PageStep[]} steps
 * @param {import("./status.js").Status[]} statuses
 * @param {(name: string) => Node | string} icon
 */
export function showStatuses(steps, statuses, icon) {
  steps.forEach((step, place) => {
    const { state } = statuses[place];
    step.element.dataset.state = state;
    step.element.querySelector(".hb-path-status").replaceChildren(state === "new" ? "" : icon(state), inWords(step, statuses[place]));
  });
}

/**
 * The way on: first step, next step, or the certificate. Only the words and the address change.
 * @param {HTMLAnchorElement} link
 * @param {import("./steps.js").PageStep[]} steps
 * @param {import("./progress.js").Progress} progress
 * @param {{begun: boolean, certificate: string}} where
 */
export function showWayOn(link, steps, { next, isOver }, { begun, certificate }) {
  link.href = isOver ? certificate : steps[next].url;
  link.textContent = isOver ? t("path.to_certificate") : t(begun ? "path.continue" : "path.begin", { step: asTask(steps[next]) });
}

/**
 * What changed since it was done, as one sentence with links; hidden when nothing did.
 * @param {HTMLElement} element
 * @param {string} words  what comes before the links
 * @param {import("./steps.js").PageStep[]} steps
 * @param {import("./progress.js").Progress} progress
 * @param {(name: string) => Node | string} icon
 */
export function showAgain(element, words, steps, { again }, icon) {
  element.hidden = again.length === 0;
  element.replaceChildren(icon("again"), h("span", {}, words, gap(), ...again.flatMap((place) => [linkTo(steps[place]), " "])));
}
