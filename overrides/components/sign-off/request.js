/** The request to read again: at the top of the chapter, at the sign-off, and at each rule it is about. */
import { h } from "../../assets/dom.js";
import { t } from "./words.js";

/**
 * @param {ReturnType<typeof import("./rules.js").rulesOf>} rules
 * @param {(name: string) => Node | string} icon
 */
export function createRequest(rules, icon) {
  const top = h("section", { class: "hb-reread", "aria-labelledby": "reread", hidden: true });
  document.querySelector(".hb-article")?.prepend(top);
  let marks = [];

  function links(now) {
    const ids = [...now.changed, ...now.added];
    const wanted = rules.filter(({ id }) => ids.includes(id));
    return h("ul", { class: "hb-reread-rules" }, ...wanted.map((rule) => h("li", {}, h("a", { href: `#${rule.element.id}` }, rule.words))));
  }

  function mark(now) {
    marks.forEach((tag) => tag.remove());
    marks = [["changed", now.changed], ["added", now.added]].flatMap(([name, ids = []]) =>
      rules.filter(({ id }) => ids.includes(id)).map(({ element }) => {
        const tag = h("span", { class: "hb-tag hb-reread-tag" }, icon("again"), t(`sign-off.${name}`));
        element.querySelector(".hb-clause-head").append(tag);
        return tag;
      }));
  }

  const count = (now) => now.changed.length + now.added.length;
  const lead = (now) => t("sign-off.again", { n: count(now), day: now.signing.day, version: now.signing.version });

  return {
    /** At the sign-off. */
    lines: (now) => [h("p", { class: "hb-sign-off-again" }, icon("again"), lead(now)), links(now)],
    show(now) {
      mark(now.name === "again" ? now : {});
      top.hidden = now.name !== "again";
      if (now.name !== "again") return top.replaceChildren();
      const title = h("p", { class: "hb-reread-title", id: "reread" }, icon("again"), t("sign-off.again_title"));
      const way = h("p", {}, h("a", { href: "#sign-off" }, t("sign-off.way")));
      return top.replaceChildren(title, h("p", {}, lead(now)), links(now), way);
    },
  };
}
