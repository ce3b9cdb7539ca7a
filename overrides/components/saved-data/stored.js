/** The list of what is kept. */
import { h } from "../../assets/dom.js";
import { t } from "./words.js";
import { isBlocked, listRecords, peek } from "../../assets/storage/all.js";
import { describe, unknownName } from "./describe.js";

/** @param {(record: string) => Node | null} title a link to a record's page */
export function createNamer(title) {
  return (entry) => {
    const { name, details } = describe(entry, peek(entry.key), t);
    const called = name ?? title(`${entry.kind}:${entry.id}`) ?? unknownName(entry, t);
    return { called, details };
  };
}

/** @param {ReturnType<typeof createNamer>} nameOf */
export function createStored(nameOf) {
  const list = h("ul", { class: "hb-saved-list" });
  const empty = h("p", { class: "hb-saved-empty" });
  const element = h("section", {}, h("h2", { id: "stored" }, t("saved-data.stored")), h("p", {}, t("saved-data.stored_intro")),
    list, empty);
  return {
    element,
    show() {
      const entries = listRecords();
      list.hidden = entries.length === 0;
      empty.hidden = entries.length > 0;
      empty.textContent = t(isBlocked() ? "saved-data.blocked" : "saved-data.nothing");
      list.replaceChildren(...entries.map((entry) => {
        const { called, details } = nameOf(entry);
        return h("li", {}, h("span", { class: "hb-saved-name" }, called), h("span", { class: "hb-saved-details" }, details));
      }));
    },
  };
}
