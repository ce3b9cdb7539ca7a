/** The short names of ids; macros/site/parts.py writes them. No DOM. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH = 3;

/** Three characters for an id: its FNV-1a hash. @param {string} id */
export function code(id) {
  let digest = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) digest = Math.imul(digest ^ byte, 0x01000193) >>> 0;
  return Array.from({ length: LENGTH }, (_, place) => ALPHABET[(digest >>> (6 * place)) & 63]).join("");
}

/**
 * The parts of a step: revision by code.
 * @param {string} coded the codes in one word, then those with another revision than 1: "aB3x-4q_9 x-4:2"
 * @returns {Map<string, number>}
 */
export function decode(coded) {
  const [codes, ...revised] = coded.split(" ");
  const all = codes.match(/.{3}/g) ?? [];
  const later = revised.map((one) => one.split(":"));
  return new Map([...all.map((one) => [one, 1]), ...later.map(([one, revision]) => [one, Number(revision)])]);
}
