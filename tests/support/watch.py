"""Notices what must not happen while a page is used: errors, blocked content, foreign requests."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, ConsoleMessage, Request

# A violation is reported to the page only; saying it aloud brings it to the console we listen to.
REPORT_VIOLATIONS = """addEventListener('securitypolicyviolation', event =>
    console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));"""


class Watch:
    """Everything wrong that a browser context did since it was opened."""

    def __init__(self, context: BrowserContext, origin: str) -> None:
        self.origin = origin
        self.problems: list[str] = []
        self.requests: list[str] = []
        context.add_init_script(REPORT_VIOLATIONS)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.problems.append(f"error: {error.error}"))
        context.on("request", self._request)
        context.on("requestfailed", lambda request: self._failed(request))

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            where = message.location or {}
            self.problems.append(f"console {message.type}: {message.text} ({where.get('url', '')})")

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)
        if not request.url.startswith((self.origin + "/", "data:", "blob:" + self.origin)):
            self.problems.append(f"foreign request: {request.url}")

    def _failed(self, request: Request) -> None:
        if request.failure and "ABORTED" not in request.failure:  # left the page while it loaded
            self.problems.append(f"request failed: {request.url} {request.failure}")

    def forget(self, *parts: str) -> None:
        """Drop problems that a test provoked on purpose."""
        self.problems = [p for p in self.problems if not any(part in p for part in parts)]
