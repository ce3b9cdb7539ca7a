"""One server and one browser for the whole session; a fresh reader for every test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser
from selenium.webdriver import WebKitGTK

from tests.support.browsers import Reader, chromium
from tests.support.problems import assert_none
from tests.support.server import SiteServer
from tests.support.watched_server import WatchedServer
from tests.support.webkit import webkit
from tests.support.webkit_reader import WebKitReader


@pytest.fixture(scope="session")
def server(site) -> Iterator[SiteServer]:
    """The site on a loopback port."""
    with SiteServer(site) as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with chromium() as running:
        yield running


@pytest.fixture
def reader(browser: Browser, server: SiteServer) -> Iterator[Callable[..., Reader]]:
    """Make a reader: `reader("phone", "zh")`. At the end nothing may have gone wrong unnoticed."""
    readers: list[Reader] = []

    def make(device: str = "phone", lang: str = "zh", url: str | None = None, **options) -> Reader:
        readers.append(Reader(browser, url or server.url, device, lang, **options))
        return readers[-1]

    yield make
    problems = [problem for one in readers for problem in one.watch.problems]
    for one in readers:
        one.leave()
    assert_none(problems, "problem in the browser")


@pytest.fixture(scope="session")
def webkit_driver(tmp_path_factory) -> Iterator[WebKitGTK]:
    """WebKitGTK on a screen of its own."""
    with webkit(tmp_path_factory.mktemp("webkit")) as driver:
        yield driver


@pytest.fixture(scope="session")
def watched_server(site) -> Iterator[WatchedServer]:
    """The site on a port of its own, whose pages report their errors."""
    with WatchedServer(site) as running:
        yield running


@pytest.fixture
def webkit_reader(webkit_driver, watched_server) -> Iterator[WebKitReader]:
    """A new reader with WebKit. At the end nothing may have gone wrong unnoticed."""
    watched_server.served.clear()
    person = WebKitReader(webkit_driver, watched_server)
    person.forget_everything()
    yield person
    assert_none(watched_server.problems, "problem in WebKit")
