/**
 * The little of search that every page has: it knows the wish to search, fetches
 * the rest at the first one, and keeps what is typed meanwhile.
 */
const root = document.documentElement;

/** Longer than this without an answer, and one taps again. */
const PATIENCE = 300;

/** What the header says while search is on its way over a slow network, and when it does not arrive. */
const news = document.querySelector(".hb-search-news");
const say = (text) => news && (news.textContent = text);

/** Search's script and style, fetched once; a failed style is no reason not to search. */
let coming;
let search;
function load() {
  coming ??= Promise.all([import("./search.js"), loadSheet(root.dataset.searchSheet)]);
  coming.then(([script]) => (search = script), () => (coming = undefined));
  return coming;
}

function loadSheet(href) {
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: resolve, onerror: resolve });
    document.head.append(link);
  });
}

/**
 * A field that has the focus until the dialog's own is there. An iPhone shows its
 * keyboard only for a focus that comes straight from a tap, and nobody waits before typing.
 */
function standIn() {
  const before = document.activeElement;
  const field = document.createElement("input");
  field.className = "hb-search-stand-in";
  field.setAttribute("aria-label", document.querySelector("[data-search-open]")?.textContent.trim() ?? "");
  document.body.append(field);
  field.focus({ preventScroll: true });
  return { field, before };
}

async function open(query) {
  if (search) return search.openSearch(query);
  const { field, before } = standIn();
  const waiting = setTimeout(() => say(news?.dataset.coming), PATIENCE);
  const arrived = await load().catch(() => null);
  clearTimeout(waiting);
  say(arrived ? "" : news?.dataset.failed);
  if (arrived) reveal(arrived[0], query, field.value);
  field.remove();
  if (!arrived) return before?.focus({ preventScroll: true });
  // The dialog would give the focus back to the field, which is gone.
  const dialog = document.querySelector("hb-search dialog");
  const giveBack = () => isNobodys(document.activeElement, dialog) && before?.focus({ preventScroll: true });
  dialog.addEventListener("close", giveBack, { once: true });
}

/** Whether the focus is free to be given back: a result that was followed has taken it already. */
function isNobodys(focused, dialog) {
  return focused === null || focused === document.body || dialog.contains(focused);
}

/** Open the dialog with what was asked for, or with what was typed on the way: there, typing goes on. */
function reveal(script, query, typed) {
  script.openSearch(query ?? (typed || undefined));
  if (query === undefined) document.querySelector("hb-search input").setSelectionRange(typed.length, typed.length);
}

/** Typing "/" into a field is text, not a wish to search. */
function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function openerOf(event) {
  return event.target instanceof Element ? event.target.closest("[data-search-open]") : null;
}

document.addEventListener("click", (event) => {
  const opener = openerOf(event);
  if (!opener) return;
  event.preventDefault();
  open(opener.dataset.searchOpen || undefined);
});

// The finger is down before the click is there: a head start of a tenth of a second.
document.addEventListener("pointerdown", (event) => openerOf(event) && load().catch(() => {}));

document.addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const commandK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  if (!slash && !commandK) return;
  event.preventDefault();
  open();
});

/** The query that the address carries, so that search can be shared and gone back to. */
const sharedQuery = () => new URLSearchParams(location.search).get("q");

if (sharedQuery() !== null) open(sharedQuery());
window.addEventListener("popstate", () => {
  if (history.state?.hbSearch && !search) open(sharedQuery() ?? undefined);
});
