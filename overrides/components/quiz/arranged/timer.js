import { button, h } from "../../../assets/dom.js";
import { reading } from "./telling.js";
import { t } from "./words.js";

/** How much more time one press gives. */
const MORE = 5;

/** What to say when so many minutes are left. @param {number} n */
export const spoken = (n) => t("round.left_minutes", { n });

/**
 * The time that is left, quietly: the text changes once a minute, in the last
 * one once a second, and is spoken by others. A reader may have more time, or
 * go on without the clock.
 *
 * @param {{onMore: () => void, onOff: () => void, icon: (name: string) => Node}} options
 */
export function createTimer({ onMore, onOff, icon }) {
  const text = h("span", { class: "hb-quiz-clock-text" });
  const element = h("div", { class: "hb-quiz-clock", role: "group", "aria-label": t("round.clock"), hidden: true },
    h("p", {}, icon("clock"), text),
    button(t("round.more", { n: MORE }), "hb-quiet-button", () => onMore(MORE)),
    button(t("round.off"), "hb-quiet-button", onOff));

  /** @param {number} left  Infinity: no clock */
  function update(left) {
    element.hidden = left === Infinity;
    if (element.hidden) return;
    const { unit, n } = reading(left);
    const words = t(`round.left_${unit}`, { n });
    if (text.textContent !== words) text.textContent = words;
  }
  return { element, update };
}
