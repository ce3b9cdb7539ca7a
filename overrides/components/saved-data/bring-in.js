/** Import: choose or paste, see what would change, then agree or not. */
import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";
import { applyImport, parseImport, previewImport } from "../../assets/storage/all.js";
import { createNotice } from "./notice.js";

/**
 * @param {(entry: {key: string, kind: string, id: string}) => Node | string} nameOf
 * @param {() => void} onChange
 */
export function createBringIn(nameOf, onChange) {
  const notice = createNotice(onChange);
  const preview = h("div", { class: "hb-saved-preview", tabindex: "-1", hidden: true });
  const field = /** @type {HTMLTextAreaElement} */ (h("textarea", { id: "import-text", rows: 4, spellcheck: "false" }));
  const file = /** @type {HTMLInputElement} */ (h("input", { type: "file", id: "import-file", accept: ".json,.txt,application/json,text/plain" }));

  const close = () => {
    preview.hidden = true;
    field.value = "";
    file.value = "";
  };
  const look = (text) => {
    notice.forget();
    const parsed = parseImport(text);
    preview.replaceChildren(...lines(parsed, nameOf, apply, close));
    preview.hidden = false;
    preview.focus();
  };
  const apply = (parsed) => {
    const { ok, undo } = applyImport(parsed);
    close();
    notice.say(t(ok ? "saved-data.imported" : "saved-data.import_failed"), ok ? undo : null);
    notice.focus();
    onChange();
  };
  file.addEventListener("change", async () => {
    if (file.files?.[0]) look(await read(file.files[0]));
  });
  return h("section", {}, h("h2", { id: "import" }, t("saved-data.import")), h("p", {}, t("saved-data.import_intro")),
    h("div", { class: "hb-saved-field" }, h("label", { for: file.id }, t("saved-data.import_file")), file),
    h("div", { class: "hb-saved-field" }, h("label", { for: field.id }, t("saved-data.import_text")), field),
    button(t("saved-data.import_look"), "hb-button", () => look(field.value)), preview, notice.element);
}

async function read(file) {
  try {
    return await file.text();
  } catch {
    return "";
  }
}

function lines(parsed, nameOf, apply, close) {
  const changes = previewImport(parsed);
  const problems = [...new Set(parsed.problems.map(({ code }) => code))];
  const warnings = problems.map((code) => h("p", { class: "hb-saved-problem" }, t(`saved-data.problem_${code}`)));
  if (changes.length === 0) return warnings;
  const isNew = changes.some(({ change }) => change !== "same");
  const list = h("ul", { class: "hb-saved-list" }, ...changes.map((one) =>
    h("li", {}, h("span", { class: "hb-saved-name" }, nameOf(one)), h("span", { class: "hb-saved-details" }, t(`saved-data.change_${one.change}`)))));
  const agree = button(t("saved-data.apply"), "hb-button hb-button-primary", () => apply(parsed));
  const refuse = button(t("saved-data.cancel"), "hb-button", close);
  const choice = isNew ? [agree, refuse] : [refuse];
  return [h("h3", {}, t("saved-data.preview")), ...warnings, list, ...(isNew ? [] : [h("p", {}, t("saved-data.change_none"))]),
    h("div", { class: "hb-saved-buttons" }, ...choice)];
}
