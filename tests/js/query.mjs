// Ask a built site's search from the command line, one query a line:
//   echo 电话响几声 | node tests/js/query.mjs --site site --lang zh
// prints {"q":…,"results":[{"id":…,"kind":…,"lang":…,"score":…},…]} a line.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";

import { createEngine } from "../../overrides/components/search/engine/index.js";

const LANGUAGES = ["zh", "en"];

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The payload of a language, under whatever content hash the build gave it. */
function readPayload(site, lang) {
  const assets = join(site, "assets");
  const pattern = new RegExp(`^search-${lang}\\.[0-9a-f]{8}\\.json$`);
  let name;
  try {
    name = readdirSync(assets).find((entry) => pattern.test(entry));
  } catch {
    fail(`${assets}: no such folder; build the site first`);
  }
  if (!name) fail(`${assets}: no search-${lang}.<hash>.json; build the site first`);
  return JSON.parse(readFileSync(join(assets, name), "utf8"));
}

const { values } = parseArgs({
  options: {
    site: { type: "string", default: "site" },
    lang: { type: "string", default: "zh" },
    limit: { type: "string", default: "20" },
  },
});
if (!LANGUAGES.includes(values.lang)) fail(`--lang ${values.lang}: use ${LANGUAGES.join(" or ")}`);

// The reader's language first; the other one answers when it is weak.
const order = [values.lang, ...LANGUAGES.filter((lang) => lang !== values.lang)];
const engine = createEngine(order.map((lang) => readPayload(values.site, lang)));

for await (const q of createInterface({ input: process.stdin })) {
  const found = engine.search(q, { limit: Number(values.limit) });
  const results = found.map(({ id, kind, lang, score }) => ({ id, kind, lang, score }));
  process.stdout.write(`${JSON.stringify({ q, results })}\n`);
}
