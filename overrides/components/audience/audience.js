/**
 * <hb-audience>: shows the rules of a chapter that concern one job, and those for everyone.
 * The job is kept for the next chapters. A rule one is sent to is always shown.
 */
import { readSetting, writeSetting } from "../../assets/settings.js";
import { t } from "./words.js";

const SETTING = "audience";

/** Whether a rule concerns a job; "" is every job. @param {HTMLElement} rule @param {string} who */
function concerns(rule, who) {
  const audience = rule.dataset.audience.split(" ");
  return who === "" || audience.includes("everyone") || audience.includes(who);
}

class Audience extends HTMLElement {
  connectedCallback() {
    this.select = this.querySelector("select");
    this.status = this.querySelector("[role=status]");
    const kept = readSetting(SETTING) ?? "";
    if ([...this.select.options].some((option) => option.value === kept)) this.select.value = kept;
    this.select.addEventListener("change", () => {
      writeSetting(SETTING, this.select.value);
      this.apply();
      this.forget();
    });
    this.arrive = () => this.reveal(location.hash.slice(1));
    window.addEventListener("hashchange", this.arrive);
    this.apply();
    this.arrive();
  }

  disconnectedCallback() {
    window.removeEventListener("hashchange", this.arrive);
  }

  get rules() {
    return /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-clause][data-audience]")]);
  }

  apply() {
    const who = this.select.value;
    const rules = this.rules;
    for (const rule of rules) rule.hidden = !concerns(rule, who);
    for (const none of document.querySelectorAll(".hb-clause-none")) {
      none.hidden = none.parentElement.querySelector("[data-clause]:not([hidden])") !== null;
    }
    const hidden = rules.filter((rule) => rule.hidden).length;
    this.status.textContent = hidden ? t("audience.hidden", { n: hidden }) : "";
  }

  /** Take a rule that was put away out of the address: a link to where one is already would do nothing. */
  forget() {
    const rule = this.rules.find((each) => each.id === location.hash.slice(1));
    if (rule?.hidden) history.replaceState(history.state, "", location.pathname + location.search);
  }

  /** A link to a rule must never lead to nothing. @param {string} id */
  reveal(id) {
    const rule = this.rules.find((each) => each.id === id);
    if (!rule?.hidden) return;
    this.select.value = "";
    this.apply();
    rule.scrollIntoView();
  }
}

customElements.define("hb-audience", Audience);
