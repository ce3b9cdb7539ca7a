/**
 * Names in localStorage. Everything of ours starts with "hb:"; a record is
 * "hb:<kind>:<id>"; data we could not read is kept under "hb:aside:…".
 */

export const PREFIX = "hb:";
export const ASIDE = "hb:aside:";
const KIND = /^[a-z][a-z0-9-]*$/;

/**
 * @param {string} kind for example "quiz"
 * @param {string} id   for example "phone"
 */
export function recordKey(kind, id) {
  if (!KIND.test(kind) || kind === "aside") throw new TypeError(`not a kind of record: ${kind}`);
  if (!id) throw new TypeError("a record needs an id");
  return `${PREFIX}${kind}:${id}`;
}

/**
 * @param {string} key
 * @returns {{kind: string, id: string}} kind "aside" for data kept aside,
 *   "setting" for a plain value such as the colour scheme
 */
export function parseKey(key) {
  const [kind, ...rest] = key.slice(PREFIX.length).split(":");
  if (rest.length === 0) return { kind: "setting", id: kind };
  return { kind, id: rest.join(":") };
}

/** @param {string} key */
export function isOurs(key) {
  return key.startsWith(PREFIX) && key.length > PREFIX.length;
}

/** Is this the name of a record with an envelope? @param {string} key */
export function isRecordKey(key) {
  if (!isOurs(key) || key.startsWith(ASIDE)) return false;
  const { kind, id } = parseKey(key);
  return kind !== "setting" && KIND.test(kind) && id !== "";
}
