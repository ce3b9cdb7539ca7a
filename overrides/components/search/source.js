// Gets the payloads, once, when they are first wanted: the reader's language at
// the first opening, the other one only when a query needs it.

import { once } from "../../assets/once.js";
import { createEngine } from "./engine/index.js";

async function fetchJson(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/**
 * A source of engines for two payload addresses. `ready` gives the engine of
 * the own language; `widened` one with both, or the own one if the other
 * payload cannot be had.
 */
export function createSource({ own, other }, load = fetchJson) {
  const ownPayload = once(() => load(own));
  const ready = once(async () => createEngine(await ownPayload()));
  const both = once(async () => createEngine(await Promise.all([ownPayload(), load(other)])));
  return {
    ready,
    payload: ownPayload,
    widened: () => (other ? both().catch(ready) : ready()),
  };
}
