"""A person with WebKit: the few moves that Selenium makes long-winded."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, sleep

from selenium.webdriver import WebKitGTK
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.support.browsers import READY
from tests.support.places import Place
from tests.support.watched_server import WatchedServer

PATIENCE = 15  # seconds


class WebKitReader:
    """Reads the site in WebKit; every address is below the server's root."""

    def __init__(self, driver: WebKitGTK, server: WatchedServer) -> None:
        self.driver = driver
        self.server = server

    def open(self, place: Place) -> None:
        """Go to a page and wait until its components run."""
        self.driver.get(self.server.url + place.url)
        self.settle()

    def settle(self) -> None:
        """Wait until the page has loaded and its components run."""
        self.wait(lambda: self.js("return document.readyState") == "complete", "the page to load")
        self.wait(lambda: self.measure(READY), "the page's components")

    def js(self, code: str, *arguments):
        """Run a function body in the page."""
        return self.driver.execute_script(code, *arguments)

    def measure(self, function: str, *arguments):
        """Call a JavaScript function expression, as Playwright's evaluate does."""
        return self.js(f"return ({function})(...arguments)", *arguments)

    def all(self, css: str) -> list[WebElement]:
        """The elements that can be seen."""
        return [e for e in self.driver.find_elements(By.CSS_SELECTOR, css) if e.is_displayed()]

    def find(self, css: str) -> WebElement:
        """The first visible element, waited for."""
        self.wait(lambda: self.all(css), css)
        return self.all(css)[0]

    def press(self, target: str | WebElement) -> None:
        """Scroll to it and press it, clear of bars at the top and bottom."""
        element = self.find(target) if isinstance(target, str) else target
        self.js("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
        element.click()

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Wait until something is true."""
        end = monotonic() + PATIENCE
        while not condition():
            if monotonic() > end:
                raise AssertionError(f"waited in vain for {what} at {self.driver.current_url}")
            sleep(0.05)

    def forget_everything(self) -> None:
        """Start like a new reader."""
        self.driver.get(self.server.url)
        self.js("localStorage.clear(); sessionStorage.clear()")
