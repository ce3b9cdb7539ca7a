/** The words this component shows, out of docs/data/ui.yml. */
import path from "#ui/path.json" with { type: "json" };
import { translator } from "../../assets/i18n.js";

export const t = translator({ path });
