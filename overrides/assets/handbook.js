/**
 * The page's one script: what every page has comes with it, any other component's
 * script when the page has its element, and search at the first wish for it.
 * A new component is one line.
 */
import "../components/language/language.js";
import "../components/scheme/scheme.js";

const root = document.documentElement;

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

/** Search's script and style, fetched once; a failed style is no reason not to search. */
let search;
function loadSearch() {
  search ??= Promise.all([import("../components/search/search.js"), loadSheet(root.dataset.searchSheet)]);
  search.catch(() => (search = undefined));
  return search;
}

function loadSheet(href) {
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: resolve, onerror: resolve });
    document.head.append(link);
  });
}

/** Longer than this without an answer, and one taps again. */
const PATIENCE = 300;

/** What the header says while search is on its way over a slow network, and when it does not arrive. */
const news = document.querySelector(".hb-search-news");
const say = (text) => news && (news.textContent = text);

async function openSearch(query) {
  const waiting = setTimeout(() => say(news?.dataset.coming), PATIENCE);
  const parts = await loadSearch().catch(() => null);
  clearTimeout(waiting);
  say(parts ? "" : news?.dataset.failed);
  parts?.[0].openSearch(query);
}

/** Typing "/" into a field is text, not a wish to search. */
function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function searchOpener(event) {
  return event.target instanceof Element ? event.target.closest("[data-search-open]") : null;
}

document.addEventListener("click", (event) => {
  const opener = searchOpener(event);
  if (!opener) return;
  event.preventDefault();
  openSearch(opener.dataset.searchOpen || undefined);
});

// The finger is down before the click is there: a head start of a tenth of a second.
document.addEventListener("pointerdown", (event) => searchOpener(event) && loadSearch());

document.addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const commandK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  if (!slash && !commandK) return;
  event.preventDefault();
  openSearch();
});

/** The query that the address carries, so that search can be shared and gone back to. */
function sharedQuery() {
  return new URLSearchParams(location.search).get("q");
}

if (sharedQuery() !== null) openSearch(sharedQuery());
window.addEventListener("popstate", () => {
  if (history.state?.hbSearch && !search) openSearch(sharedQuery() ?? undefined);
});
