/** The words this component shows, out of docs/data/ui.yml. */
import certificate from "#ui/certificate.json" with { type: "json" };
import { translator } from "../../assets/i18n.js";

export const t = translator({ certificate });
