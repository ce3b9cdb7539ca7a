"""The quiz by keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.layout import UNCOVERED
from tests.support.places import LANGUAGES
from tests.support.screens.quiz import Quiz


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_whole_quiz_by_keyboard(reader, lang):
    """Tab, arrows, space and Enter; arrows and Enter on an option never submit."""
    person = reader("desktop", lang)
    person.open("quizzes/phone/")
    quiz = Quiz(person)
    keys = quiz.page.keyboard
    while quiz.question.count():
        here = quiz.current
        for value in quiz.choices():
            _reach(quiz, value)
        if quiz.page.locator(":focus").get_attribute("type") in ("radio", "checkbox"):
            keys.press("Enter")
        assert quiz.current == here and quiz.verdict.count() == 0, "Enter on an option checked it"
        _tab_to(quiz, quiz.button("check"))
        keys.press("Enter")
        expect(quiz.verdict).to_be_visible()
        assert quiz.page.evaluate("document.activeElement !== document.body"), "focus is lost after checking"
        _tab_to(quiz, quiz.button("next").or_(quiz.button("see_result")).first)
        keys.press("Enter")
    expect(quiz.summary.locator("[data-passed=true]")).to_be_visible()
    assert quiz.summary.evaluate("s => s.contains(document.activeElement)")


def _reach(quiz, value):
    """Choose a value with the keyboard alone."""
    control, keys = quiz.input(value), quiz.page.keyboard
    kind = control.get_attribute("type")
    if kind == "radio":
        _tab_to(quiz, quiz.question.locator(f"input[name='{control.get_attribute('name')}']"))
        keys.press("Space")
        for _ in range(8):
            if control.is_checked():
                break
            keys.press("ArrowDown")
        if ">" in value:
            _tab_to(quiz, quiz.button("dialogue_say"))
            keys.press("Enter")
            assert quiz.holds(value)
            return
    elif kind == "button":
        _tab_to(quiz, control)
        quiz.lift(value, lambda: keys.press("Enter"))
        return
    elif "~" in value:
        _tab_to(quiz, control)
        for _ in range(12):
            if quiz.holds(value):
                return
            keys.press("ArrowDown")
        raise AssertionError(f"the keyboard does not choose {value}")
    elif kind == "checkbox":
        _tab_to(quiz, control)
        keys.press("Space")
    else:
        _tab_to(quiz, control)
        keys.type(value)
        return
    expect(control).to_be_checked()


def _tab_to(quiz, target):
    """Press Tab until the focus is on (one of) the target; it must be visible there."""
    for _ in range(80):
        if any(one.evaluate("e => e === document.activeElement") for one in target.all()):
            assert quiz.page.locator(":focus").evaluate(UNCOVERED), "the focus is out of sight"
            return
        quiz.page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {target}")
