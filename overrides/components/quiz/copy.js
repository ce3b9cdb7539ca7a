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
