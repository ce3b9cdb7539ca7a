// Going to a place on the page that is already open. The address carries ?q= by
// then, so the browser would load the whole page again for a plain link.

/** Whether a link leads to an anchor of this page. */
export function isOnThisPage(link) {
  return link.hash !== "" && link.origin === location.origin && link.pathname === location.pathname;
}

/** Scroll to an anchor as a new step of the history, and put the focus there. */
export function goTo(hash) {
  const clean = location.pathname + hash;
  if (location.hash === hash) history.pushState(null, "", clean);
  else {
    location.hash = hash; // not pushState: it would not set :target
    history.replaceState(null, "", clean);
  }
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return;
  if (target.tabIndex < 0) target.setAttribute("tabindex", "-1");
  target.scrollIntoView({ behavior: "instant" }); // a long smooth ride is no answer
  target.focus({ preventScroll: true });
}
