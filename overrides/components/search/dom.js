// Elements without markup strings: whatever is shown is set as text.

/**
 * Create an element. `attributes` are set as attributes (undefined and false are
 * left out, true is an empty one); children are nodes or text.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** A text as nodes in which the given ranges are <mark>. */
export function marked(text, ranges) {
  const nodes = [];
  let from = 0;
  for (const [start, end] of ranges) {
    nodes.push(text.slice(from, start), element("mark", {}, text.slice(start, end)));
    from = end;
  }
  nodes.push(text.slice(from));
  return nodes.filter((node) => node !== "");
}
