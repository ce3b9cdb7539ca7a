/** The words this component shows, out of docs/data/ui.yml. */
import savedData from "#ui/saved-data.json" with { type: "json" };
import { translator } from "../../assets/i18n.js";

export const t = translator({ "saved-data": savedData });
