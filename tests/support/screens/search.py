"""The search dialog."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from tests.support.browsers import Reader


class Search:
    """The search dialog of a page, opened by keyboard or by touch."""

    def __init__(self, person: Reader) -> None:
        self.person = person
        self.page: Page = person.page
        self.dialog = self.page.get_by_role("dialog")
        self.box = self.dialog.get_by_role("combobox")
        self.results = self.dialog.get_by_role("option")

    def open(self, key: str | None = None) -> Search:
        """Open by a key, or by the button that says search."""
        if key:
            self.page.keyboard.press(key)
        else:
            self.person.press(self.page.locator(".hb-header [data-search-open]"))
        self.dialog.wait_for()
        self.box.wait_for()
        return self

    def look_for(self, words: str) -> Locator:
        """Type as a person does and wait for the first result."""
        self.page.keyboard.type(words, delay=30)
        self.results.first.wait_for()
        return self.results.first

    def chosen(self) -> Locator:
        """The result that the arrow keys stand on."""
        return self.dialog.locator("[role=option][aria-selected=true]")
