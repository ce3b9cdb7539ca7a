/** Texts that scripts show, in the page's language. */

import strings from "#ui" with { type: "json" };
import { message } from "./message.js";

/** @returns {"zh" | "en"} */
export function language() {
  return globalThis.document?.documentElement.dataset.lang === "en" ? "en" : "zh";
}

/**
 * @param {string} key "component.name", as in docs/data/ui.yml
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function t(key, values = {}) {
  const [component, name] = key.split(".");
  const entry = strings[component]?.[name];
  // A missing text is our mistake; the key is more use to the reader than nothing.
  return entry ? message(entry, language(), values) : key;
}
