/** What counts of typed words, as the browser sees it: a JSON list of texts in, a list out. */
import { readFileSync } from "node:fs";

import { flat } from "../../../overrides/assets/wording.js";

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(flat)));
