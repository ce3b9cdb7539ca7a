"""Questions that match rows with choices: what no other type has. test_question_types.py has the rest."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.axe import violations
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.quiz import Quiz
from tests.support.ui import word

PAGE = "quizzes/upset-customers/"
QUESTION = "upset-customers-q-what-helps"


def _begin(reader, device, lang) -> Quiz:
    person = reader(device, lang)
    person.open(f"{PAGE}#{QUESTION}")
    quiz = Quiz(person)
    expect(quiz.question).to_have_attribute("id", QUESTION)
    return quiz


def test_a_row_left_open_is_asked_for(reader):
    quiz = _begin(reader, "phone", "zh")
    first, *others = quiz.choices()
    for value in others:
        quiz.put(value)
    quiz.check()
    expect(quiz.question.locator(".hb-quiz-error")).to_contain_text(word("zh", "quiz.match_all"))
    expect(quiz.input(first)).to_be_focused()
    assert_none(violations(quiz.page), "axe violation with an error shown")
    quiz.put(first)
    quiz.check()
    expect(quiz.verdict).to_have_attribute("data-verdict", "right")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_scripts(reader, lang):
    page = reader("phone", lang, java_script_enabled=False).open(PAGE)
    question = page.locator(f"#{QUESTION}")
    lists = question.get_by_role("combobox")
    assert lists.count() == question.locator(".hb-match").count()
    for one in lists.all():
        assert one.evaluate("s => s.labels[0].innerText.trim()")
        one.select_option(index=2)
    key = question.locator("details.hb-key")
    key.locator("summary").tap()
    expect(key.locator("[data-match] .hb-key-match:visible")).to_have_count(lists.count())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_on_paper(reader, lang):
    """Lines for letters, the choices with their letters, nothing chosen; the key names both."""
    quiz = _begin(reader, "desktop", lang)
    right = dict(value.split("~") for value in quiz.choices())
    texts = dict(quiz.question.locator(".hb-match:first-child option").evaluate_all(
        "all => all.map(o => [o.value, o.textContent])"))  # fmt: skip
    quiz.answer().check()
    quiz.page.emulate_media(media="print")
    question = quiz.page.locator(f"#{QUESTION}")
    expect(question.locator("select:visible, .hb-option-note:visible, .hb-verdict:visible")).to_have_count(0)
    expect(question.locator(".hb-match-line:visible")).to_have_count(len(right))
    shown = question.locator(".hb-match-choices li:visible").all_inner_texts()
    assert sorted(shown) == sorted(text for value, text in texts.items() if value)
    number = question.evaluate("q => [...document.querySelectorAll('.hb-question')].indexOf(q)")
    answers = quiz.page.locator(".hb-paper-key > ol > li").nth(number).locator(".hb-paper-answer").all_inner_texts()
    letters = [f"{'ABCDEFGHIJ'[shown.index(texts[choice])]}. {texts[choice]}" for choice in right.values()]
    assert [answer.partition(" → ")[2] for answer in answers] == letters
