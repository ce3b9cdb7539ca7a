import { t } from "./words.js";

/** The radio buttons' groups, which are also the names of terms. */
const GROUPS = ["feedback", "draw", "minutes"];

/**
 * "How to take it": the server's choices, and the button that begins a round with them.
 *
 * @param {HTMLDetailsElement} details
 * @param {{hasAnswers: () => boolean, createConfirm: typeof import("../confirm.js").createConfirm, onBegin: (terms: Partial<import("../terms.js").Terms>) => void}} handlers
 */
export function connectSetup(details, { hasAnswers, createConfirm, onBegin }) {
  const radios = (name) => [...details.querySelectorAll(`input[name="round-${name}"]`)];
  const chosen = (name) => radios(name).find((radio) => radio.checked)?.value;

  function begin() {
    details.open = false;
    onBegin({ feedback: chosen("feedback"), draw: Number(chosen("draw")), minutes: Number(chosen("minutes")) });
  }

  const confirm = createConfirm({
    label: t("round.begin_so"), question: t("round.begin_question"), yes: t("round.begin_yes"), no: t("round.begin_no"),
    isNeeded: hasAnswers, onYes: begin,
  });
  details.querySelector(".hb-quiz-setup-begin").append(confirm);

  // Somebody who was quicker than this script has chosen already.
  const isTouched = GROUPS.flatMap(radios).some((radio) => radio.checked !== radio.defaultChecked);
  let shown = isTouched ? null : "";

  /** Show how the current round is taken; what the reader is choosing stays. @param {import("../terms.js").Terms} terms */
  function update(terms) {
    const signature = JSON.stringify(GROUPS.map((name) => terms[name]));
    const isSame = shown === null || signature === shown;
    shown = signature;
    if (isSame) return;
    for (const name of GROUPS) {
      const radio = radios(name).find(({ value }) => value === String(terms[name]));
      if (radio) radio.checked = true;
    }
  }
  return { update };
}
