"""A host that hears of errors in browsers whose console a test cannot read."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from tests.support.server import SiteServer

REPORT = "__problem?"
SCRIPT = "__watch.js"
WATCH = """(() => {
    const root = new URL('.', document.currentScript.src);
    const report = text => fetch(root + '__problem?' + encodeURIComponent(`${location.pathname}: ${text}`),
        {keepalive: true}).catch(() => {});
    addEventListener('error', event => report(event.message || `cannot load ${event.target.src
        || event.target.href}`), true);
    addEventListener('unhandledrejection', event => report(String(event.reason)));
    addEventListener('securitypolicyviolation', event =>
        report(`CSP ${event.violatedDirective} ${event.blockedURI}`));
    const say = console.error;
    console.error = (...words) => { report(words.join(' ')); say(...words); };
})();"""


class WatchedServer(SiteServer):
    """Puts one script of its own at the top of every page, which reports problems back."""

    @property
    def problems(self) -> list[str]:
        """What pages reported so far."""
        paths = (served.path for served in self.served)
        return [unquote(path.split(REPORT, 1)[1]) for path in paths if REPORT in path]

    def find(self, address: str) -> tuple[int, Path | None, str | None]:
        """The site's files, and our script."""
        if address.endswith(SCRIPT):
            return 200, Path(SCRIPT), None
        return super().find(address)

    def body(self, file: Path | None, accepted: str) -> tuple[bytes, str | None]:
        """Pages get the script as the first thing that runs; the policy still comes before it."""
        if file == Path(SCRIPT):
            return WATCH.encode(), None
        if file and file.suffix == ".html":
            page = file.read_text(encoding="utf-8")
            at = page.index("<script")
            tag = f'<script src="{self.mount}{SCRIPT}"></script>'
            return (page[:at] + tag + page[at:]).encode(), None
        return super().body(file, accepted)
