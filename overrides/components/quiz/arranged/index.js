/**
 * What a round on other terms than the plain ones needs on the page. Loaded by
 * need: most readers take a quiz as it comes.
 */
export { createHandIn } from "./handin.js";
export { createOffer } from "./offer.js";
export { connectSetup } from "./setup.js";
export { createTicker } from "./ticker.js";
export { createTimer, spoken } from "./timer.js";
