import { parse, without } from "./link.js";

/** What the page's address says to a quiz: which question to show, on which terms to take it. */

/** The question that the address names. @template {{anchor: string}} Q @param {Q[]} questions @returns {Q | undefined} */
export const linked = (questions) => questions.find(({ anchor }) => `#${anchor}` === location.hash);

/** The terms that the address names. */
export const namedTerms = () => parse(location.search);

const replace = (search, hash) => history.replaceState(history.state, "", location.pathname + search + hash);

/** An address that names another question than the one shown would lead back to it. */
export const dropAnchor = () => replace(location.search, "");

/** A reader who goes another way is not asked again. */
export const dropTerms = () => replace(without(location.search), location.hash);
