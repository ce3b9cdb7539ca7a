import { h } from "../../assets/dom.js";

/** A text as nodes in which the given ranges are <mark>. */
export function marked(text, ranges) {
  const nodes = [];
  let from = 0;
  for (const [start, end] of ranges) {
    nodes.push(text.slice(from, start), h("mark", {}, text.slice(start, end)));
    from = end;
  }
  nodes.push(text.slice(from));
  return nodes.filter((node) => node !== "");
}
