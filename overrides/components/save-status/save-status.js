/**
 * <hb-save-status data-record="quiz:phone">: whether the answers are kept. Quiet
 * while they are, loud with a way out when they are not. Without data-record it
 * speaks for every record of the page.
 */
import { copyText, showText } from "../../assets/clipboard.js";
import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";
import { exportAll, openedRecord } from "../../assets/storage/index.js";

class SaveStatus extends HTMLElement {
  /**
   * Gives the text that "copy my answers" copies. Its owner may set a friendlier
   * one, perhaps before this script arrives.
   * @type {() => string}
   */
  answers = this.answers ?? exportAll;
  #troubles = new Map();
  #parts = null;
  #hear = (event) => this.#learn(event.detail.key, event.detail.status);

  connectedCallback() {
    this.#parts ??= build(this);
    window.addEventListener("hb:save-status", this.#hear);
    const { record } = this.dataset;
    const known = record && openedRecord(`hb:${record}`);
    // A live region speaks only of changes made after it is there.
    if (known) setTimeout(() => this.#learn(known.key, known.status), 0);
  }

  disconnectedCallback() {
    window.removeEventListener("hb:save-status", this.#hear);
  }

  #learn = (key, status) => {
    const { record } = this.dataset;
    if ((record && key !== `hb:${record}`) || status === "pending") return;
    const before = this.#troubles.size;
    if (status === "saved") this.#troubles.delete(key);
    else this.#troubles.set(key, status);
    this.#show(before > 0, openedRecord(key)?.stored ?? false);
  };

  #show = (wasLoud, stored) => {
    const { quiet, loud, message, help } = this.#parts;
    const trouble = [...this.#troubles.values()].pop();
    this.toggleAttribute("data-failed", Boolean(trouble));
    help.hidden = !trouble;
    loud.hidden = !trouble;
    quiet.hidden = Boolean(trouble) || !stored;
    const text = trouble ? t(`save-status.${trouble}`) : wasLoud ? t("save-status.again") : "";
    if (message.textContent !== text) message.textContent = text;
    message.classList.toggle("hb-visually-hidden", !trouble);
  };
}

/** The parts; the status region is there, empty, before it has anything to say. */
function build(host) {
  const quiet = h("p", { class: "hb-save-quiet", hidden: true }, t("save-status.saved"));
  const loud = h("span", { class: "hb-save-mark", "aria-hidden": "true", hidden: true }, "!");
  const message = h("p", { class: "hb-save-message hb-visually-hidden", role: "status" });
  const result = h("p", { class: "hb-save-result", role: "status" });
  const copy = button(t("save-status.copy"), "hb-button", async () => {
    const text = host.answers();
    const done = await copyText(text);
    result.textContent = t(done ? "save-status.copied" : "save-status.copy_by_hand");
    if (!done) showText(result, text, t("save-status.copy"));
  });
  const help = h("div", { class: "hb-save-help", hidden: true }, copy, result);
  host.replaceChildren(quiet, loud, message, help);
  return { quiet, loud, message, help };
}

customElements.define("hb-save-status", SaveStatus);
