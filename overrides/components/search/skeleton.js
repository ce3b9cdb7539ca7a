// The dialog's fixed parts. Built at the first opening, so that pages carry none of it.

import { h } from "../../assets/dom.js";
import { t } from "./words.js";

const LIST = "hb-search-list";

function searchInput() {
  return h("input", {
    class: "hb-search-input",
    type: "search",
    role: "combobox",
    "aria-label": t("search.input"),
    "aria-controls": LIST,
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    placeholder: t("search.placeholder"),
    autocomplete: "off",
    autocapitalize: "none",
    autocorrect: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    maxlength: "200",
  });
}

/** Build {dialog, input, close, status, list, aside}. */
export function buildSkeleton() {
  const input = searchInput();
  const close = h("button", { class: "hb-search-close", type: "button" }, t("search.close"));
  const status = h("p", { class: "hb-search-status", role: "status" });
  const list = h("div", {
    class: "hb-search-list",
    id: LIST,
    role: "listbox",
    "aria-label": t("search.results"),
    hidden: true,
  });
  const aside = h("div", { class: "hb-search-aside" });
  const keys = h("p", { class: "hb-search-keys", "aria-hidden": "true" }, t("search.keys"));
  const panel = h(
    "div",
    { class: "hb-search-panel" },
    h("div", { class: "hb-search-bar", role: "search" }, input, close),
    status,
    list,
    aside,
    keys,
  );
  const dialog = h("dialog", { class: "hb-search-dialog", "aria-label": t("search.dialog") }, panel);
  return { dialog, input, close, status, list, aside };
}
