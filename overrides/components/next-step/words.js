/** The words this component shows, out of docs/data/ui.yml. */
import nextStep from "#ui/next-step.json" with { type: "json" };
import { translator } from "../../assets/i18n.js";

export const t = translator({ "next-step": nextStep });
