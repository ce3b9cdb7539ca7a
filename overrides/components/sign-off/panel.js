/** The panel at the end of a chapter: sign, see what was signed, take it back, sign again. */
import { localDay } from "../../assets/day.js";
import { button, h, iconsOf } from "../../assets/dom.js";
import { openRecord } from "../../assets/storage/index.js";
import { rulesOf } from "./rules.js";
import { changes, EMPTY, isValid, latest, sign, undo } from "./state.js";
import { createRequest } from "./request.js";
import { t } from "./words.js";

/** What is to be said about a signing: nothing signed, all as signed, or rules to read again. */
function standing(state, rules) {
  const signing = latest(state);
  if (!signing) return { name: "unsigned" };
  const { changed, added } = changes(signing, rules);
  return { name: changed.length + added.length ? "again" : "signed", signing, changed, added };
}

/** @param {HTMLElement} host the hb-sign-off element */
export function createPanel(host) {
  const { chapter, version } = host.dataset;
  const [state, actions] = [".hb-sign-off-state", ".hb-sign-off-actions"].map((css) => host.querySelector(css));
  const [icon, rules] = [iconsOf(host), rulesOf(chapter)];
  const record = openRecord("sign-off", chapter, { empty: EMPTY, valid: isValid });
  const request = createRequest(rules, icon);
  const takeBack = button([icon("undo"), t("sign-off.undo")], "hb-quiet-button", () => change(undo));
  const main = host.button;
  let shown = "";

  function show() {
    const now = standing(record.value, rules);
    const key = JSON.stringify([now, record.status]);
    if (key === shown) return;
    shown = key;
    host.dataset.state = now.name;
    request.show(now);
    state.replaceChildren(...lines(now));
    main.textContent = t(now.name === "again" ? "sign-off.sign_again" : "sign-off.sign");
    main.hidden = now.name === "signed";
    if (now.name === "signed") actions.append(takeBack);
    else takeBack.remove();
  }

  function lines(now) {
    const failed = record.status === "failed" || record.status === "foreign";
    const trouble = failed ? [h("p", { class: "hb-sign-off-failed" }, icon("error"), t("sign-off.not_saved"))] : [];
    if (now.name === "unsigned") return trouble;
    if (now.name === "again") return [...trouble, ...request.lines(now)];
    const { day, version: signed } = now.signing;
    const wording = signed === version ? [] : [h("p", {}, t("sign-off.wording", { version }))];
    return [...trouble, h("p", { class: "hb-sign-off-done" }, icon("done"), t("sign-off.signed", { day, version: signed })), ...wording];
  }

  function change(next) {
    record.update(next);
    // A signature is not left to the moment that writing takes.
    record.flush();
    show();
    // The button that was pressed is gone, and what comes next stands here.
    state.tabIndex = -1;
    state.focus({ preventScroll: true });
    if (!latest(record.value)) main.focus({ preventScroll: true });
  }

  record.subscribe(show);
  show();
  return { sign: () => change((value) => sign(value, rules, version, localDay(new Date()))) };
}
