"""A checklist, upgraded by its script: yes, not yet, does not apply, and a note."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.support.browsers import Reader
from tests.support.saved import saved
from tests.support.ui import pattern


class Checklist:
    """The checklist on a reader's page."""

    def __init__(self, person: Reader, page=None) -> None:
        self.person = person
        self.page = page or person.page
        self.root = self.page.locator("hb-checklist")

    @property
    def items(self) -> Locator:
        """All statements."""
        return self.root.locator("[data-item]")

    def item(self, number: int) -> Locator:
        """One statement, counted from 0."""
        return self.items.nth(number)

    def choice(self, number: int, state: str) -> Locator:
        """The radio of an item: yes, no or na."""
        return self.item(number).locator(f"input[type=radio][value={state}]")

    def choose(self, number: int, state: str) -> None:
        """Choose as a person does, on the words."""
        radio = self.choice(number, state)
        target = self.page.locator(f"label[for='{radio.get_attribute('id')}']")
        if target.count() == 0:
            target = self.item(number).locator("label", has=radio)
        self.person.press(target.first)

    def note(self, number: int) -> Locator:
        """The field for a note, unfolded."""
        field = self.item(number).locator("textarea")
        if not field.is_visible():
            self.person.press(self.item(number).get_by_role("button", name=self.words("note_add")))
        return field

    def states(self) -> list[str | None]:
        """What is chosen, item by item."""
        return self.root.evaluate(
            "root => [...root.querySelectorAll('[data-item]')]"
            ".map(item => item.querySelector('input[type=radio]:checked')?.value ?? null)"
        )

    def saved(self) -> dict:
        """What the device keeps of this list, with the latest change in it."""
        return saved(self.page, f"hb:checklist:{self.root.get_attribute('data-id')}")

    def button(self, key: str) -> Locator:
        """The visible button with the words of `checklist.<key>`."""
        return self.root.get_by_role("button", name=self.words(key))

    @property
    def progress(self) -> Locator:
        """How far one is, always in sight."""
        return self.root.locator(".hb-panel")

    def words(self, key: str):
        """A text of the checklist, as a pattern."""
        lang = self.page.locator("html").get_attribute("data-lang")
        return pattern(lang, f"checklist.{key}")
