import { button, h } from "../../assets/dom.js";

/**
 * A button that asks before it acts, in its own place: window.confirm() is
 * blocked in some in-app browsers.
 *
 * @param {object} options
 * @param {string} options.label
 * @param {string} options.question
 * @param {string} options.yes
 * @param {string} options.no
 * @param {() => void} options.onYes
 * @param {() => boolean} [options.isNeeded]  false: there is nothing to ask about
 * @returns {HTMLElement}
 */
export function createConfirm({ label, question, yes, no, onYes, isNeeded = () => true }) {
  const ask = button(label, "hb-button", () => (isNeeded() ? toggle(true) : onYes()));
  const sure = button(yes, "hb-button hb-quiz-danger", () => {
    toggle(false);
    onYes();
  });
  const back = button(no, "hb-button", () => toggle(false));
  const text = h("p", { class: "hb-quiz-confirm-text", tabindex: "-1" }, question);
  const box = h("div", { class: "hb-quiz-confirm-box", role: "group", hidden: true },
    text, h("div", { class: "hb-quiz-actions" }, sure, back));

  function toggle(asking) {
    box.hidden = !asking;
    ask.hidden = asking;
    (asking ? text : ask).focus();
  }
  return h("div", { class: "hb-quiz-confirm" }, ask, box);
}
