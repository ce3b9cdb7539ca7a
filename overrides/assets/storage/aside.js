import { ASIDE, PREFIX } from "./keys.js";

/**
 * Copies text we cannot read to a name of its own, so that nothing a reader did
 * is ever overwritten. The name holds a digest: the same text is kept once.
 * @param {import("./backend.js").Backend} backend
 * @param {string} key
 * @param {string} text
 * @returns {boolean} true when a copy is there
 */
export function keepAside(backend, key, text) {
  const name = `${ASIDE}${key.slice(PREFIX.length)}:${digest(text)}`;
  for (let i = 1; i < 100; i += 1) {
    const candidate = i === 1 ? name : `${name}-${i}`;
    const found = backend.read(candidate);
    if (!found.ok) return false;
    if (found.text === text) return true;
    if (found.text === null) return backend.write(candidate, text);
  }
  return false;
}

/** FNV-1a, 32 bits: names a text, protects nothing. @param {string} text */
function digest(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
