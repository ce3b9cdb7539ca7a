/** Runs that are over: a picture of thirty days and the same in words. */
import { h } from "../../assets/dom.js";
import { t } from "./words.js";
import { addDays } from "./cadence.js";
import { spokenDay } from "./day.js";
import { byDay, picture } from "./picture.js";
import { DAYS_KEPT, oftenMissed, runs } from "./past.js";

export function createHistory() {
  const summary = h("summary");
  const body = h("div", { class: "hb-history-body" });
  const element = h("details", { class: "hb-history", hidden: true }, summary, body);
  let shown = "";
  return {
    element,
    /** @param {import("./state.js").State} state @param {{id: string, statement: string}[]} items @param {string} today */
    show({ history }, items, today) {
      const now = JSON.stringify([history, today]);
      if (now === shown) return;
      shown = now;
      const oldest = addDays(today, 1 - DAYS_KEPT);
      const recent = runs(history).filter(([, run]) => run.day >= oldest && run.day <= today);
      element.hidden = recent.length === 0;
      summary.textContent = t("checklist.history", { n: recent.length });
      body.replaceChildren(picture(byDay(recent, today), t("checklist.picture")), legend(), ...often(recent, items), list(recent, items));
    },
  };
}

function legend() {
  const entry = (name) => h("li", { class: `hb-legend-${name}` }, t(`checklist.legend_${name}`));
  return h("ul", { class: "hb-legend" }, entry("yes"), entry("no"), entry("none"));
}

const statement = (items, id) => items.find((item) => item.id === id)?.statement ?? t("checklist.gone");

/** What a habit is made of: the statements that are open again and again. */
function often(recent, items) {
  const worst = oftenMissed(recent.map(([, run]) => run)).slice(0, 3);
  if (!worst.length) return [];
  const lines = worst.map(([id, n]) => h("li", {}, t("checklist.often_line", { statement: statement(items, id), n })));
  return [h("p", { class: "hb-history-often" }, t("checklist.often")), h("ul", { class: "hb-history-worst" }, ...lines)];
}

function list(recent, items) {
  const days = [...new Set(recent.map(([, run]) => run.day))];
  return h("ul", { class: "hb-history-days" }, ...days.map((day) => dayLine(day, recent.map(([, run]) => run).filter((run) => run.day === day), items)));
}

function dayLine(day, ofDay, items) {
  const sum = (name) => ofDay.reduce((total, run) => total + run[name], 0);
  const count = { yes: sum("yes"), no: sum("no"), na: sum("na") };
  const left = sum("total") - count.yes - count.no - count.na;
  const line = t("checklist.day_line", { day: spokenDay(day), n: ofDay.length, ...count }) + (left ? t("checklist.day_left", { left }) : "");
  const missed = [...new Set(ofDay.flatMap((run) => run.missed))].map((id) => t("checklist.day_missed", { statement: statement(items, id) }));
  const notes = ofDay.flatMap((run) => Object.entries(run.notes ?? {})).map(([id, note]) => t("checklist.day_note", { statement: statement(items, id), note }));
  const details = [...missed, ...notes].map((text) => h("li", {}, text));
  return h("li", {}, line, ...(details.length ? [h("ul", {}, ...details)] : []));
}
