/** The words this component shows, out of docs/data/ui.yml. */
import trace from "#ui/trace.json" with { type: "json" };
import { translator } from "../../assets/i18n.js";

export const t = translator({ trace });
