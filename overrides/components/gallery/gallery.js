/**
 * <hb-example data-press="selector">: brings the example after it into a state that only a press
 * brings about. The page stays where it is: nobody pressed anything.
 */
class Example extends HTMLElement {
  connectedCallback() {
    const { press } = this.dataset;
    const host = this.closest(".hb-gallery").nextElementSibling?.querySelector("hb-quiz, hb-checklist");
    if (press && host) whenReady(host, () => pressQuietly(host, press));
  }
}

function whenReady(host, act) {
  if (host.hasAttribute("data-ready")) return act();
  const observer = new MutationObserver(() => {
    observer.disconnect();
    act();
  });
  return observer.observe(host, { attributeFilter: ["data-ready"] });
}

/** What is inert takes no focus, so the keyboard still starts where the reader is. */
function pressQuietly(host, selector) {
  const { scrollX, scrollY } = window;
  host.inert = true;
  host.querySelector(selector)?.click();
  host.inert = false;
  scrollTo(scrollX, scrollY);
}

customElements.define("hb-example", Example);
