/**
 * Speaks through the live region that the server rendered: screen readers only
 * listen to regions that were there before the text.
 *
 * @param {Element} region
 * @returns {(text: string) => void}
 */
export function createAnnouncer(region) {
  return (text) => {
    // Emptied first, so that the same words said twice are heard twice.
    region.textContent = "";
    setTimeout(() => (region.textContent = text), 50);
  };
}
