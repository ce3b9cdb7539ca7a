/** Only on pages of the gallery, before anything is read: the examples' records, in the place of a reader's. */
import { memory } from "./memory.js";

const records = /** @type {HTMLTemplateElement | null} */ (document.getElementById("hb-example-records"));
if (records) globalThis.hbStorage = memory(records.content.textContent);
