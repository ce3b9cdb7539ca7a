"""The whole quiz by keyboard alone; test_question_types.py goes through every type."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.support.hands import Keyboard
from tests.support.screens.quiz import Quiz


def test_the_whole_quiz_by_keyboard(reader):
    """Tab, arrows, space and Enter; arrows and Enter on an option never submit."""
    person, hand = reader("desktop", "en"), Keyboard()
    person.open("quizzes/phone/")
    quiz = Quiz(person)
    while quiz.question.count():
        here = quiz.current
        for value in quiz.choices():
            hand.put(quiz, value)
        if quiz.page.locator(":focus").get_attribute("type") in ("radio", "checkbox"):
            quiz.page.keyboard.press("Enter")
        assert quiz.current == here and quiz.verdict.count() == 0, "Enter on an option checked it"
        hand.press(quiz, quiz.button("check"))
        expect(quiz.verdict).to_be_visible()
        hand.press(quiz, quiz.button("next").or_(quiz.button("see_result")).first)
    expect(quiz.summary.locator("[data-passed=true]")).to_be_visible()
    assert quiz.summary.evaluate("s => s.contains(document.activeElement)")
