// The open dialog is a step of the browser's history, so that "back" closes it
// on a phone, and "back" from a result finds the results as they were. The query
// is in the address (?q=), so that it can be shared.

const QUIET = 300; // ms; browsers limit how often the address may change

function address(query) {
  const url = new URL(location.href);
  if (query) url.searchParams.set("q", query);
  else url.searchParams.delete("q");
  return url.href;
}

function replace(state, query) {
  try {
    history.replaceState(state, "", address(query));
  } catch {
    // Refused (too many changes, or an opaque origin): the search works without.
  }
}

/** The query of the address, or null. */
export function addressQuery() {
  return new URLSearchParams(location.search).get("q");
}

/** Whether the current step of the history is a search. */
export function isVisiting() {
  return Boolean(history.state?.hbSearch);
}

/** Begin a step, unless the reader came back to one or arrived by a ?q= link. */
export function enter(query) {
  if (isVisiting()) return;
  if (addressQuery() !== null) return replace({ hbSearch: "landed" }, query);
  try {
    history.pushState({ hbSearch: "pushed" }, "", address(query));
  } catch {
    // As above.
  }
}

let timer;

/** Keep the query in the address; `now` before the page is left. */
export function record(query, { now = false } = {}) {
  clearTimeout(timer);
  const write = () => isVisiting() && replace(history.state, query);
  if (now) write();
  else timer = setTimeout(write, QUIET);
}

/** End the step: go back over it, or clean the address if there is nothing to go back to. */
export function leave() {
  clearTimeout(timer);
  if (history.state?.hbSearch === "pushed") history.back();
  else if (isVisiting()) replace(null, "");
}
