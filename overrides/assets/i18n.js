/** Texts that scripts show, in the page's language. */

import { message } from "./message.js";

/** @returns {"zh" | "en"} */
export function language() {
  return globalThis.document?.documentElement.dataset.lang === "en" ? "en" : "zh";
}

/** What stands between a text that ends in a mark and what follows it: Chinese marks bring their own room. */
export const gap = () => (language() === "en" ? " " : "");

/**
 * A component's `t`: every component brings its own words, so that no page loads those of others.
 * @param {Record<string, Record<string, import("./message.js").Message>>} strings component -> key -> text
 * @returns {(key: string, values?: Record<string, string | number>) => string} takes "component.key", as in docs/data/ui.yml
 */
export function translator(strings) {
  return (key, values = {}) => {
    const [component, name] = key.split(".");
    const entry = strings[component]?.[name];
    // A missing text is our mistake; the key is more use to the reader than nothing.
    return entry ? message(entry, language(), values) : key;
  };
}
