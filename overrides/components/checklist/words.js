/** The words this component shows, out of docs/data/ui.yml. */
import checklist from "#ui/checklist.json" with { type: "json" };
import saveStatus from "#ui/save-status.json" with { type: "json" };
import { translator } from "../../assets/i18n.js";

export const t = translator({ checklist, "save-status": saveStatus });
