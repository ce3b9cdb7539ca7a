/** Making elements, and reading them. Texts become text nodes, never markup. */

const SVG = "http://www.w3.org/2000/svg";

/** @typedef {Record<string, string | number | boolean | undefined | ((event: Event) => void)>} Attributes */

/**
 * A new element.
 * @param {string} name
 * @param {Attributes} [attributes] `onclick` and its kin are listeners; `true` is
 *   an empty attribute, `false` and undefined none
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/**
 * The same for a part of a picture.
 * @param {string} name @param {Attributes} [attributes] @param {...(Node | string)} children
 * @returns {SVGElement}
 */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

/**
 * A button that never submits a form.
 * @param {Node | string | (Node | string)[]} label
 * @param {string} className
 * @param {(event: Event) => void} onclick
 */
export function button(label, className, onclick) {
  return /** @type {HTMLButtonElement} */ (h("button", { type: "button", class: className, onclick }, ...[label].flat()));
}

/** Text of an element as one line, without what is only said of its words on demand. @param {Element | null} element */
export function words(element) {
  const text = element?.cloneNode(true);
  text?.querySelectorAll("[role=tooltip]").forEach((bubble) => bubble.remove());
  return (text?.textContent ?? "").replace(/\s+/gu, " ").trim();
}

/** The parts that the server marked for the script, by the name in data-part. @param {Element} host */
export function partsOf(host) {
  return Object.fromEntries([...host.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part]));
}

/**
 * Copies of the icons that the server put into a component's template.
 * @param {Element} host
 * @returns {(name: string) => Node | string}
 */
export function iconsOf(host) {
  const { content } = host.querySelector("template");
  return (name) => content.querySelector(`[data-icon="${name}"]`)?.firstElementChild.cloneNode(true) ?? "";
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value !== false && value !== undefined) element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}
