"""The phrase trainer: choosing a round, a card at a time, the result."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from tests.support.browsers import Reader
from tests.support.ui import pattern, word

PATH = "phrases/practise/"


class Trainer:
    """What a person sees of the phrase trainer and does with it."""

    def __init__(self, person: Reader) -> None:
        self.person = person
        self.root: Locator = self.page.locator("hb-phrase-trainer")

    @property
    def page(self) -> Page:
        """The page the person looks at."""
        return self.person.page

    @property
    def card(self) -> Locator:
        """The card in hand."""
        return self.root.locator(".hb-trainer-card[data-current]")

    @property
    def cue(self) -> Locator:
        """The situation on the card."""
        return self.card.get_by_role("heading", level=3)

    @property
    def words(self) -> Locator:
        """The words to learn, folded until they are shown."""
        return self.card.locator(".hb-trainer-words")

    @property
    def field(self) -> Locator:
        """Where the words are typed."""
        return self.card.get_by_role("textbox")

    @property
    def verdict(self) -> Locator:
        """What is said of typed words."""
        return self.card.locator(".hb-trainer-verdict")

    @property
    def result(self) -> Locator:
        """The end of the round."""
        return self.root.locator(".hb-trainer-result")

    @property
    def current(self) -> str | None:
        """The id of the phrase in hand."""
        return self.card.get_attribute("data-phrase")

    def button(self, key: str) -> Locator:
        """A button by its text in ui.yml."""
        return self.root.get_by_role("button", name=pattern(self.person.lang, f"phrase-trainer.{key}"))

    def press(self, key: str) -> Trainer:
        """Press a button."""
        self.person.press(self.button(key).first)
        return self

    def begin(self, of: str = "all", how: str = "say", language: str | None = None) -> Trainer:
        """Choose a round and start it; without a language, in the page's own."""
        self.root.get_by_role("combobox").select_option(of)
        self.person.press(self.root.get_by_label(word(self.person.lang, f"phrase-trainer.how_{how}")))
        chosen = word(self.person.lang, f"phrase-trainer.in_{language or self.person.lang}")
        self.person.press(self.root.get_by_label(chosen, exact=True))
        return self.press("start")
