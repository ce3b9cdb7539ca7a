/** The words of what only arranged rounds show, out of docs/data/ui.yml. */
import round from "#ui/round.json" with { type: "json" };
import { translator } from "../../../assets/i18n.js";

export const t = translator({ round });
