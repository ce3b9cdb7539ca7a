// Shows an answer in the dialog: the count, the results, and where there are
// none, something to go on with.

import { language } from "../../assets/i18n.js";
import { chapterSection, recentSection, retryButton } from "./aside.js";
import { resultOption } from "./result.js";
import { t } from "./words.js";

const SETTLED = 1500; // ms without typing before an unanswered query counts as a miss
const page = document.documentElement.dataset;

/** The address of a record; the other language's pages are found from the site's root. */
function hrefOf({ url }, lang = language()) {
  if (lang === language()) return page.root + url;
  return page.base + (lang === "en" ? "en/" : "") + url;
}

/** Chapters to look through; without a payload there are none to offer. */
async function chapters(source) {
  const payload = await source.payload().catch(() => undefined);
  return payload && chapterSection(payload, hrefOf);
}

/** Create the function that fills the part of the dialog which has no results to show. */
function createOffer({ aside, input }, { memory, source, ask }) {
  let turn = 0;

  function recent() {
    const forget = () => {
      memory.forget();
      offer({ state: "idle" });
      input.focus();
    };
    return recentSection(memory.recent(), { ask, forget });
  }

  async function offer({ state, query }) {
    turn += 1;
    const mine = turn;
    aside.hidden = !["idle", "none", "failed"].includes(state);
    if (aside.hidden) return;
    if (state === "failed") return aside.replaceChildren(retryButton(() => ask(query)));
    const first = [state === "idle" && recent()].filter(Boolean);
    aside.replaceChildren(...first);
    // At the first opening this also fetches the payload before anything is typed.
    const more = await chapters(source);
    // What was typed while it came has been answered already.
    if (more && mine === turn) aside.replaceChildren(...first, more);
  }
  return offer;
}

/** Create the function that notes queries which nothing answers, once the reader stops typing. */
function createMissWatch(memory) {
  let timer;
  return ({ state, query }) => {
    clearTimeout(timer);
    if (state !== "near" && state !== "none") return;
    timer = setTimeout(() => memory.miss(query, language()), SETTLED);
  };
}

/**
 * Create the function that shows answers (see asker.js) in the parts of the
 * dialog. `ask(query)` starts a search from one of its buttons.
 */
export function createAnswers(parts, { options, memory, source, ask }) {
  const offer = createOffer(parts, { memory, source, ask });
  const watchForMiss = createMissWatch(memory);
  return (answer) => {
    const { state, query, results } = answer;
    const place = (hit, at) => resultOption(hit, `hb-search-option-${at}`, hrefOf, language());
    options.fill(results.map(place));
    const values = { n: results.length, q: query.trim() };
    parts.status.textContent = state === "idle" ? "" : t(`search.${state}`, values);
    offer(answer);
    watchForMiss(answer);
  };
}
