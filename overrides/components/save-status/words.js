/** The words this component shows, out of docs/data/ui.yml. */
import saveStatus from "#ui/save-status.json" with { type: "json" };
import { translator } from "../../assets/i18n.js";

export const t = translator({ "save-status": saveStatus });
