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

/**
 * Create the function that shows answers (see asker.js) in the parts of the
 * dialog. `ask(query)` starts a search from one of its buttons.
 */
export function createAnswers(parts, { options, memory, source, ask }) {
  const { status, aside, input } = parts;
  let missTimer;

  function recent() {
    const forget = () => {
      memory.forget();
      offer({ state: "idle" });
      input.focus();
    };
    return recentSection(memory.recent(), { ask, forget });
  }

  async function offer({ state, query }) {
    aside.hidden = !["idle", "none", "failed"].includes(state);
    if (aside.hidden) return;
    if (state === "failed") return aside.replaceChildren(retryButton(() => ask(query)));
    const sections = [state === "idle" && recent()];
    aside.replaceChildren(...sections.filter(Boolean));
    // At the first opening this also fetches the payload before anything is typed.
    const payload = await source.payload().catch(() => undefined);
    if (payload && !aside.hidden) {
      sections.push(chapterSection(payload, hrefOf));
      aside.replaceChildren(...sections.filter(Boolean));
    }
  }

  function watchForMiss({ state, query }) {
    clearTimeout(missTimer);
    if (state !== "near" && state !== "none") return;
    missTimer = setTimeout(() => memory.miss(query, language()), SETTLED);
  }

  return (answer) => {
    const { state, query, results } = answer;
    const place = (hit, at) => resultOption(hit, `hb-search-option-${at}`, hrefOf, language());
    options.fill(results.map(place));
    const values = { n: results.length, q: query.trim() };
    status.textContent = state === "idle" ? "" : t(`search.${state}`, values);
    offer(answer);
    watchForMiss(answer);
  };
}
