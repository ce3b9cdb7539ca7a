import { isEnter } from "../../assets/field.js";
import { ignoreStrayClicks } from "../../assets/stray.js";

/**
 * What a reader does to the form.
 *
 * @param {HTMLFormElement} form
 * @param {{onAnswer: () => void, onEnter: () => void}} handlers  onEnter: in a text field, not while an input method is composing
 */
export function listen(form, { onAnswer, onEnter }) {
  ignoreStrayClicks(form);
  // Nothing is ever sent, whatever key a browser takes for "submit".
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", onAnswer);
  form.addEventListener("keydown", (event) => {
    if (!isEnter(event) || !event.target.matches("input")) return;
    event.preventDefault();
    if (event.target.type === "text") onEnter();
  });
}
