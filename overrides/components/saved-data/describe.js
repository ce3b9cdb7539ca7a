/** What a stored entry is, in plain words. No DOM. */

const size = (object) => (typeof object === "object" && object !== null ? Object.keys(object).length : 0);

/** What is in a record of each kind: text key and count. */
const CONTENTS = new Map(Object.entries({
  checklist: (value) => [
    ["checklist_now", Object.values(value.items ?? {}).filter((answer) => answer?.state).length],
    ["checklist_runs", size(value.history)],
  ],
  quiz: (value) => [["quiz_now", size(value.answers)], ["quiz_runs", size(value.history)]],
  "phrase-trainer": (value) => [["phrases_seen", size(value.phrases)]],
  "sign-off": (value) => [["sign-off_now", size(value.signed)]],
}));

/**
 * @param {{key: string, kind: string, id: string, newer?: boolean}} entry
 * @param {any} value of its record; null when it cannot be read
 * @param {(key: string, values?: Record<string, string | number>) => string} t
 * @returns {{name: string | null, details: string}} name null: the page knows what it is called
 */
export function describe({ key, kind, id, newer }, value, t) {
  if (newer) return { name: null, details: t("saved-data.newer") };
  if (CONTENTS.has(kind)) return { name: null, details: contents(kind, value, t) };
  return { name: named(key, kind, id, t), details: "" };
}

function contents(kind, value, t) {
  if (typeof value !== "object" || value === null) return t("saved-data.aside");
  const counts = CONTENTS.get(kind)(value).filter(([, n]) => n > 0);
  const [now, past] = counts.map(([name, n]) => t(`saved-data.${name}`, { n }));
  return past ? t("saved-data.now_and_past", { now, past }) : now ?? "";
}

function named(key, kind, id, t) {
  if (kind === "aside") return t("saved-data.aside");
  if (kind === "paths") return t("saved-data.mine");
  if (kind === "search") return t("saved-data.search");
  if (kind === "setting" && id === "scheme") return t("saved-data.setting_scheme");
  if (kind === "setting" && id === "audience") return t("saved-data.setting_audience");
  return t("saved-data.other", { key });
}

/** What to call a record that no page of today has. */
export function unknownName({ key, kind, id }, t) {
  return CONTENTS.has(kind) ? t(`saved-data.unknown_${kind}`, { id }) : t("saved-data.other", { key });
}
