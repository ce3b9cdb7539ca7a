/**
 * <hb-language>: the link to the same page in the other language keeps the
 * reader's place (the anchor) and a shared search (?q=). Anchors are the same
 * in both languages; saved answers are kept under the same ids.
 */
class Language extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector("a");
    const address = link.getAttribute("href");
    // Just in time, whichever way the link is used: mouse, key, or "open in a new tab".
    const follow = () => link.setAttribute("href", address + location.search + location.hash);
    for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, follow);
  }
}

customElements.define("hb-language", Language);
