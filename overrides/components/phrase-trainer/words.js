/** The words this component shows, out of docs/data/ui.yml. */
import phraseTrainer from "#ui/phrase-trainer.json" with { type: "json" };
import { translator } from "../../assets/i18n.js";

export const t = translator({ "phrase-trainer": phraseTrainer });

/** Several words as one list. @param {string[]} all */
export const listed = (all) => all.join(t("phrase-trainer.comma"));
