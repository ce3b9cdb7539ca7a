/**
 * The page's one script: what every page has comes with it, any other component's
 * script when the page has its element, and search at the first wish for it.
 * A new component is one line.
 */
import "../components/language/language.js";
import "../components/scheme/scheme.js";

const components = {
  "hb-checklist": () => import("../components/checklist/checklist.js"),
  "hb-copy": () => import("../components/copy/copy.js"),
  "hb-quiz": () => import("../components/quiz/quiz.js"),
  "hb-save-status": () => import("../components/save-status/save-status.js"),
  "hb-saved-data": () => import("../components/saved-data/saved-data.js"),
  "hb-speak": () => import("../components/speak/speak.js"),
};

for (const [element, load] of Object.entries(components)) {
  if (document.querySelector(element)) load();
}

async function openSearch(query) {
  const search = await import("../components/search/search.js");
  search.openSearch(query);
}

/** Typing "/" into a field is text, not a wish to search. */
function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

document.addEventListener("click", (event) => {
  const opener = event.target instanceof Element && event.target.closest("[data-search-open]");
  if (!opener) return;
  event.preventDefault();
  openSearch(opener.dataset.searchOpen || undefined);
});

document.addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const commandK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  if (!slash && !commandK) return;
  event.preventDefault();
  openSearch();
});

const shared = new URLSearchParams(location.search).get("q");
if (shared !== null) openSearch(shared);
