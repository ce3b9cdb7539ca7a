// Bundles the browser's half of the handbook: node bundle.mjs OUT_DIR
// Writes files with hashes in their names, and says which: {"handbook.js": "handbook.1A2B3C4D.js", …}.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

import * as esbuild from "esbuild";
import { browserslistToTargets, bundle as bundleCss } from "lightningcss";

const SOURCE = "overrides/assets";
const COMPONENTS = "overrides/components";
const TYPES = join(COMPONENTS, "quiz/types");
const OUT = process.argv[2];

// Phones that WeChat and older Androids still bring along. Safari 14.1 knows private fields and no private methods,
// which need a helper at every call: a class whose size counts writes them as fields.
const JS_TARGETS = ["safari14.1", "chrome87"];
// Of `?.` these browsers only get calls with spread arguments wrong (compat table of ECMAScript); there are none, see
// tests/site/test_weight.py. Written out, every `?.` would be three times as long.
const JS_SUPPORTED = { "optional-chain": true };
const CSS_TARGETS = browserslistToTargets(["safari 14.1", "chrome 87", "firefox 91"]);

// Question types that nearly every quiz has. Compressed with the quiz they are a third of what they are in files of their own.
const COMMON_TYPES = ["single", "multiple", "true-false"];

const manifest = {};

async function put(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  manifest[name] = name.replace(/(\.\w+)$/, `.${hash}$1`);
  await writeFile(join(OUT, manifest[name]), bytes);
}

/** Of the words of ui.yml, those of one language: a page shows no other. */
const words = (lang) => ({
  name: "words",
  setup: (build) => build.onLoad({ filter: /[\\/]\.cache[\\/]ui[\\/].*\.json$/ }, async ({ path }) => {
    const all = Object.entries(JSON.parse(await readFile(path, "utf8")));
    return { loader: "json", contents: JSON.stringify(Object.fromEntries(all.map(([key, word]) => [key, { [lang]: word[lang] }]))) };
  }),
});

/** "#types", the question types by name: a module, or a function that fetches one. */
const types = {
  name: "types",
  setup(build) {
    build.onResolve({ filter: /^#types$/ }, ({ path }) => ({ path, namespace: "types" }));
    build.onLoad({ filter: /./, namespace: "types" }, async () => {
      const file = (name) => JSON.stringify(`./${name}/${name}.js`);
      const common = COMMON_TYPES.map((name, i) => `import * as type${i} from ${file(name)};`);
      const others = (await readdir(TYPES)).filter((name) => !COMMON_TYPES.includes(name));
      const entries = [
        ...COMMON_TYPES.map((name, i) => `${JSON.stringify(name)}: type${i}`),
        ...others.map((name) => `${JSON.stringify(name)}: () => import(${file(name)})`),
      ];
      return { contents: `${common.join("")}export default {${entries.join()}};`, resolveDir: TYPES };
    });
  },
};

/** Bundles an entry under a name of its own. */
async function scripts(entry, name, options) {
  const result = await esbuild.build({
    entryPoints: { [name]: join(SOURCE, entry) },
    outdir: OUT,
    bundle: true,
    minify: true,
    charset: "utf8",
    target: JS_TARGETS,
    supported: JS_SUPPORTED,
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    metafile: true,
    logLevel: "warning",
    ...options,
  });
  for (const [file, output] of Object.entries(result.metafile.outputs)) {
    if (output.entryPoint === join(SOURCE, entry)) {
      manifest[`${name}.js`] = basename(file);
    }
  }
}

async function sheet(filename) {
  const { code } = bundleCss({ filename, minify: true, targets: CSS_TARGETS });
  await put(basename(filename), code);
}

/** handbook.css, and a sheet for every component that it does not import and for every question type that has one. */
async function styles() {
  const main = join(SOURCE, "handbook.css");
  const imported = await readFile(main, "utf8");
  await sheet(main);
  for (const folder of [COMPONENTS, TYPES]) {
    for (const name of (await readdir(folder)).sort()) {
      const own = join(folder, name, `${name}.css`);
      if (existsSync(own) && !imported.includes(`/${name}.css"`)) await sheet(own);
    }
  }
}

await mkdir(OUT, { recursive: true });
// What has no words in it comes out the same in both languages, and is one file.
for (const lang of ["zh", "en"]) {
  await scripts("handbook.js", `handbook-${lang}`, { format: "esm", splitting: true, plugins: [words(lang), types] });
}
await scripts("early.js", "early", { format: "iife" });
await scripts("../components/gallery/records.js", "examples", { format: "iife" });
await styles();
await put("favicon.svg", await readFile(join(SOURCE, "favicon.svg")));
console.log(JSON.stringify(manifest));
