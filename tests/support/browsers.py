"""Chromium as a reader's device: phone or desktop, Chinese or English."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

from tests.support.places import LANG_TAG, Place
from tests.support.watch import Watch

DEBIAN_CHROMIUM = Path("/usr/bin/chromium")
NO_OUTSIDE_HOSTS = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"
)
DEVICES = {
    "phone": {
        "viewport": {"width": 390, "height": 844},
        "device_scale_factor": 2,
        "has_touch": True,
        "is_mobile": True,
        "user_agent": IPHONE,
    },
    "desktop": {"viewport": {"width": 1280, "height": 800}},
}
# Every component of the page has taken over the server's HTML.
READY = """() => [...document.body.querySelectorAll('*')]
    .every(e => !e.localName.startsWith('hb-') || e.matches(':defined'))
    && !['hb-quiz', 'hb-checklist', 'hb-path', 'hb-certificate']
        .some(name => document.querySelector(`${name}:not([data-ready])`))"""
PATIENCE = 10_000  # milliseconds; a shared machine is slow at times


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running Chromium. One that does not start is a failed test, never a skipped one."""
    with sync_playwright() as playwright:
        path = str(DEBIAN_CHROMIUM) if DEBIAN_CHROMIUM.exists() else None
        sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        try:
            browser = playwright.chromium.launch(executable_path=path, args=[NO_OUTSIDE_HOSTS, *sandbox])
        except Error as problem:
            pytest.fail(f"Chromium does not start: {problem}", pytrace=False)
        yield browser
        browser.close()


class Reader:
    """A person with a device, reading the site in one language."""

    def __init__(self, browser: Browser, url: str, device: str, lang: str, **options) -> None:
        self.url = url
        self.lang = lang
        self.device = device
        self.runs_scripts = options.get("java_script_enabled", True)
        self.context: BrowserContext = browser.new_context(
            **DEVICES[device], locale=LANG_TAG[lang], timezone_id="Asia/Shanghai", **options
        )
        self.context.set_default_timeout(PATIENCE)
        self.watch = Watch(self.context, url.split("/", 3)[0] + "//" + url.split("/", 3)[2])
        self.page: Page = self.context.new_page()

    def open(self, path: str = "", lang: str | None = None) -> Page:
        """Go to a path below the language's root and wait until the page is at rest."""
        return self.go(Place(lang or self.lang, path).url)

    def go(self, address: str) -> Page:
        """Go to an address below the site's root."""
        self.page.goto(self.url + address)
        self.settle()
        return self.page

    def settle(self, page: Page | None = None) -> None:
        """Wait until a page's components run; quicker than waiting for the network to be idle."""
        if self.runs_scripts:
            (page or self.page).wait_for_function(READY)

    def new_tab(self) -> Page:
        """A second tab of the same browser."""
        return self.context.new_page()

    def press(self, locator) -> None:
        """Tap on a phone, click on a desktop."""
        if self.device == "phone":
            locator.tap()
        else:
            locator.click()

    def switch_language(self) -> None:
        """Use the switch in the header; the same page opens in the other language."""
        with self.page.expect_navigation():
            self.press(self.page.locator("a[data-language-switch]"))
        self.settle()
        self.lang = self.page.locator("html").get_attribute("data-lang")

    def leave(self) -> None:
        """Close the browser window."""
        self.context.close()
