// What this device remembers of searching: the last queries, for the reader, and
// the misses, for the content owner. It stays here; nothing is sent.

import { localDay } from "../../assets/day.js";
import { openRecord } from "../../assets/storage/index.js";

const RECENT = 6;
const MISSES = 200;
const LONGEST = 60;

function tidy(query) {
  return query.trim().replace(/\s+/g, " ").slice(0, LONGEST);
}

/** Drop the misses that were last seen longest ago. */
function newest(queries) {
  const entries = Object.entries(queries).sort(([, one], [, other]) => (one.day < other.day ? 1 : -1));
  return Object.fromEntries(entries.slice(0, MISSES));
}

/** Open the two records: `search:recent` and `search:misses`. */
export function openMemory(open = openRecord, now = () => new Date()) {
  const recent = open("search", "recent", { empty: { queries: [] }, valid: validRecent });
  const misses = open("search", "misses", { empty: { queries: {} }, valid: validMisses });
  return {
    recent: () => recent.value.queries,
    remember(query) {
      const kept = tidy(query);
      if (!kept) return;
      recent.update(({ queries }) => ({
        queries: [kept, ...queries.filter((one) => one !== kept)].slice(0, RECENT),
      }));
    },
    forget: () => recent.update(() => ({ queries: [] })),
    /** Note a query without an answer: how often, and when last. */
    miss(query, lang) {
      const kept = tidy(query);
      if (!kept) return;
      misses.update(({ queries }) => {
        const n = (queries[kept]?.n ?? 0) + 1;
        return { queries: newest({ ...queries, [kept]: { n, lang, day: localDay(now()) } }) };
      });
    },
  };
}

function validRecent({ queries }) {
  return Array.isArray(queries) && queries.every((query) => typeof query === "string");
}

function validMisses({ queries }) {
  return Object.values(queries).every(({ n, day }) => Number.isInteger(n) && typeof day === "string");
}
