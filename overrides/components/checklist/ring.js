import { svg } from "../../assets/dom.js";

const RADIUS = 20;
const AROUND = 2 * Math.PI * RADIUS;
const PARTS = ["yes", "no", "na"];

/**
 * A ring that fills as items are answered. The words beside it say the same.
 * @returns {{element: SVGElement, show: (count: {yes: number, no: number, na: number, total: number}) => void}}
 */
export function createRing() {
  const circle = (name) => svg("circle", { cx: 24, cy: 24, r: RADIUS, class: `hb-ring-${name}` });
  const arcs = PARTS.map(circle);
  const turned = svg("g", { transform: "rotate(-90 24 24)" }, circle("track"), ...arcs);
  const element = svg("svg", { viewBox: "0 0 48 48", class: "hb-ring", "aria-hidden": "true" }, turned);
  return {
    element,
    show(count) {
      let before = 0;
      PARTS.forEach((part, i) => {
        const length = (count[part] / Math.max(1, count.total)) * AROUND;
        // A dash of no length would still show as a dot in some engines.
        arcs[i].toggleAttribute("hidden", length === 0);
        arcs[i].setAttribute("stroke-dasharray", `${length} ${AROUND - length}`);
        arcs[i].setAttribute("stroke-dashoffset", String(-before));
        before += length;
      });
    },
  };
}
