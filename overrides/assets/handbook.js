/**
 * The page's one script: what every page has comes with it, any other component's
 * script when the page has its element. A new component is one line.
 */
import "../components/language/language.js";
import "../components/scheme/scheme.js";
import "../components/search/opener.js";

const components = {
  "hb-audience": () => import("../components/audience/audience.js"),
  "hb-certificate": () => import("../components/certificate/certificate.js"),
  "hb-checklist": () => import("../components/checklist/checklist.js"),
  "hb-copy": () => import("../components/copy/copy.js"),
  "hb-example": () => import("../components/gallery/gallery.js"),
  "hb-home": () => import("../components/home/home.js"),
  "hb-next-step": () => import("../components/next-step/next-step.js"),
  "hb-path": () => import("../components/path/path.js"),
  "hb-phrase-trainer": () => import("../components/phrase-trainer/phrase-trainer.js"),
  "hb-print": () => import("../components/print/print.js"),
  "hb-quiz": () => import("../components/quiz/quiz.js"),
  "hb-save-status": () => import("../components/save-status/save-status.js"),
  "hb-saved-data": () => import("../components/saved-data/saved-data.js"),
  "hb-sign-off": () => import("../components/sign-off/sign-off.js"),
  "hb-term": () => import("../components/term/term.js"),
  "hb-trace": () => import("../components/trace/trace.js"),
  "hb-speak": () => import("../components/speak/speak.js"),
};

for (const [element, load] of Object.entries(components)) {
  // One that does not arrive, or not before the page is left, leaves what the server wrote.
  if (document.querySelector(element)) load().catch(() => {});
}
