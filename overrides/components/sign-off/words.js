/** The words this component shows, out of docs/data/ui.yml. */
import signOff from "#ui/sign-off.json" with { type: "json" };
import { translator } from "../../assets/i18n.js";

export const t = translator({ "sign-off": signOff });
