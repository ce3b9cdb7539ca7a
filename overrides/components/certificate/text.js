/** What a certificate says without words of any language. No DOM. */

/** Version, result and day of a step. @param {import("../path/status.js").Status} status */
export function resultOf({ version, score, n, total, day = "" }) {
  const part = total ? `${n}/${total}` : "";
  const what = version ? `v${version}` : score === undefined ? part : `${score}%`;
  return [what, day].filter(Boolean).join(" · ");
}

/** Characters of half a square, as Latin letters about are; Chinese ones count double. */
const width = (text) => [...text].reduce((sum, sign) => sum + (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(sign) ? 2 : 1), 0);

/** How large a name may stand on one line or two: "large", "middle" or "small". @param {string} name */
export function fitOf(name) {
  const wide = width(name.trim());
  return wide <= 28 ? "large" : wide <= 60 ? "middle" : "small";
}
