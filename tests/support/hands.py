"""Two ways to answer a question: with the keyboard alone, or with a finger alone."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.support.layout import UNCOVERED
from tests.support.screens.quiz import Quiz

# Whether an element stands before the focus; without a focus everything is after it.
IS_ABOVE = """element => document.activeElement !== document.body
    && Boolean(document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)"""
MANY = 120  # Tab presses; nobody has so much patience


class Touch:
    """A finger: everything is a tap, but typing."""

    device = "phone"

    def put(self, quiz: Quiz, value: str) -> None:
        """Choose, move, match or type one value."""
        quiz.put(value)

    def press(self, quiz: Quiz, target: Locator) -> None:
        """Tap."""
        quiz.person.press(target)


class Keyboard:
    """Tab, arrows, space, Enter and letters. What has the focus must be in sight."""

    device = "desktop"

    def put(self, quiz: Quiz, value: str) -> None:
        """Choose, move, match or type one value."""
        control, keys = quiz.input(value), quiz.page.keyboard
        kind = control.get_attribute("type")
        if kind == "radio":
            self._choose(quiz, control)
            if ">" in value:  # a reply is chosen, then said
                self.press(quiz, quiz.button("dialogue_say"))
                assert quiz.holds(value)
        elif kind == "button":
            self._tab_to(quiz, control)
            quiz.lift(value, lambda: keys.press("Enter"))
        elif "~" in value:
            self._tab_to(quiz, control)
            self._down(quiz, lambda: quiz.holds(value))
        elif kind == "checkbox":
            self._tab_to(quiz, control)
            keys.press("Space")
            expect(control).to_be_checked()
        else:
            self._tab_to(quiz, control)
            keys.type(value)

    def press(self, quiz: Quiz, target: Locator) -> None:
        """Go there and press Enter."""
        self._tab_to(quiz, target)
        quiz.page.keyboard.press("Enter")

    def _choose(self, quiz: Quiz, radio: Locator) -> None:
        """Tab comes to a group of radio buttons; the arrows choose in it."""
        self._tab_to(quiz, quiz.question.locator(f"input[name='{radio.get_attribute('name')}']"))
        quiz.page.keyboard.press("Space")
        self._down(quiz, radio.is_checked)

    def _down(self, quiz: Quiz, is_there) -> None:
        for _ in range(12):
            if is_there():
                return
            quiz.page.keyboard.press("ArrowDown")
        raise AssertionError("the arrow keys do not choose it")

    def _tab_to(self, quiz: Quiz, target: Locator) -> None:
        key = "Shift+Tab" if target.first.evaluate(IS_ABOVE) else "Tab"
        for _ in range(MANY):
            if any(one.evaluate("e => e === document.activeElement") for one in target.all()):
                assert quiz.page.locator(":focus").evaluate(UNCOVERED), "the focus is out of sight"
                return
            quiz.page.keyboard.press(key)
        raise AssertionError(f"the keyboard does not reach {target}")
