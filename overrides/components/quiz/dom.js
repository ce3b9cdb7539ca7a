/**
 * A new element. Texts become text nodes, never markup.
 *
 * @param {string} name
 * @param {Record<string, string | boolean | ((event: Event) => void)>} [attributes]
 *   `onclick` and its kin are listeners; `true` is an empty attribute, `false` none.
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/**
 * A button that never submits a form.
 *
 * @param {string} label
 * @param {string} className
 * @param {(event: Event) => void} onclick
 */
export function button(label, className, onclick) {
  return h("button", { type: "button", class: className, onclick }, label);
}

/**
 * A copy to show a second time on the page: without ids, which must be unique.
 *
 * @param {Element} element
 */
export function copy(element) {
  const clone = /** @type {HTMLElement} */ (element.cloneNode(true));
  for (const node of [clone, ...clone.querySelectorAll("[id]")]) node.removeAttribute("id");
  return clone;
}

/** Text of an element as one line. @param {Element | null} element */
export function words(element) {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}
