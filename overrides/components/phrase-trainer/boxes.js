/** How many phrases stand where: in words, and the same as a picture. */
import { h, svg } from "../../assets/dom.js";
import { t } from "./words.js";

const PARTS = /** @type {const} */ (["well", "learning", "new"]);

export function createBoxes() {
  const text = h("p", { class: "hb-trainer-counts" });
  const bars = PARTS.map((name) => svg("rect", { y: 0, height: 10, class: `hb-trainer-bar-${name}` }));
  const picture = svg("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", class: "hb-trainer-boxes", "aria-hidden": "true" }, ...bars);
  return {
    element: h("div", {}, text, picture),
    /** @param {{well: number, learning: number, new: number}} count */
    update(count) {
      const total = PARTS.reduce((sum, name) => sum + count[name], 0) || 1;
      let x = 0;
      PARTS.forEach((name, i) => {
        const width = (100 * count[name]) / total;
        bars[i].setAttribute("x", String(x));
        bars[i].setAttribute("width", String(width));
        x += width;
      });
      text.textContent = t("phrase-trainer.boxes", count);
    },
  };
}
