const DAY = 86_400_000;

/** "@3" is the day three days ago: examples must not grow old. Swedes write days as we keep them; `day.js` weighs more. */
const dated = (text) => text.replace(/@(\d+)/gu, (_, days) => new Date(Date.now() - days * DAY).toLocaleDateString("sv"));

/**
 * A Web Storage that lasts as long as the page.
 * @param {string} json  name -> record; null: one that this storage refuses to keep
 * @returns {import("../../assets/storage/backend.js").WebStorage}
 */
export function memory(json) {
  const texts = new Map(Object.entries(JSON.parse(dated(json))).map(([key, record]) => [key, record && JSON.stringify(record)]));
  const kept = (key) => {
    if (texts.get(key) === null) throw new Error("blocked");
    return texts.get(key) ?? null;
  };
  return {
    getItem: kept,
    setItem: (key, text) => void (kept(key), texts.set(key, text)),
    removeItem: (key) => void texts.delete(key),
    key: (index) => [...texts.keys()][index],
    get length() {
      return texts.size;
    },
  };
}
