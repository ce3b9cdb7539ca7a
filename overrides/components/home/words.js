/** The words this component shows, out of docs/data/ui.yml. */
import home from "#ui/home.json" with { type: "json" };
import { translator } from "../../assets/i18n.js";

export const t = translator({ home });
