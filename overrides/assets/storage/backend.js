/**
 * Web Storage that answers instead of throwing. A browser may have no
 * localStorage, refuse to hand it out, refuse to write, or say it wrote and
 * forget; callers only ever learn whether it worked.
 *
 * @typedef {object} Backend
 * @property {(key: string) => {ok: boolean, text: string | null}} read
 * @property {(key: string, text: string) => boolean} write  true when the text was read back
 * @property {(key: string) => boolean} remove               true when it is gone
 * @property {() => string[] | null} keys                    null when they cannot be listed
 *
 * @typedef {Pick<Storage, "getItem"|"setItem"|"removeItem"|"key"|"length">} WebStorage
 */

/**
 * @param {() => (WebStorage | null | undefined)} find asked each time: access
 *   may be granted or withdrawn while the page is open
 * @returns {Backend}
 */
export function openBackend(find) {
  const use = (action, otherwise) => {
    try {
      const storage = find();
      return storage ? action(storage) : otherwise;
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => use((storage) => readItem(storage, key), { ok: false, text: null }),
    write: (key, text) => use((storage) => {
      storage.setItem(key, text);
      return storage.getItem(key) === text;
    }, false),
    remove: (key) => use((storage) => {
      storage.removeItem(key);
      return (storage.getItem(key) ?? null) === null;
    }, false),
    keys: () => use((storage) => Array.from({ length: storage.length }, (_, i) => String(storage.key(i))), null),
  };
}

function readItem(storage, key) {
  const text = storage.getItem(key) ?? null;
  return text === null || typeof text === "string" ? { ok: true, text } : { ok: false, text: null };
}
