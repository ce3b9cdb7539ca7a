/** Export: a file, or a text for one's own chat. */
import { copyText, showText } from "../../assets/clipboard.js";
import { button, h } from "../../assets/dom.js";
import { t } from "./words.js";
import { exportAll } from "../../assets/storage/index.js";

export function createTakeOut() {
  const result = h("p", { class: "hb-saved-result", role: "status" });
  const file = button(t("saved-data.export_file"), "hb-button hb-button-primary", () => {
    const name = t("saved-data.file_name", { day: new Date().toISOString().slice(0, 10) });
    save(exportAll(), name);
    result.textContent = t("saved-data.exported", { name });
  });
  const text = button(t("saved-data.export_text"), "hb-button", async () => {
    const all = exportAll();
    const done = await copyText(all);
    result.textContent = t(done ? "saved-data.copied" : "saved-data.copy_by_hand");
    if (!done) showText(result, all, t("saved-data.export_text"));
  });
  return h("section", {}, h("h2", { id: "export" }, t("saved-data.export")), h("p", {}, t("saved-data.export_intro")),
    h("div", { class: "hb-saved-buttons" }, file, text), result);
}

function save(text, name) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = h("a", { href: url, download: name });
  link.click();
  // Some browsers read the file only after this function has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
