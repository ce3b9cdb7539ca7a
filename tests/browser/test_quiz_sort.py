"""Statements to sort into groups: by keyboard, by finger, without scripts, and on paper."""

from __future__ import annotations

import io
import unicodedata

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.support.axe import violations
from tests.support.html import squeeze
from tests.support.layout import SIDEWAYS, UNCOVERED
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.quiz import Quiz
from tests.support.ui import pattern, word

QUESTION = "confidentiality.q-which-are-secret"
PAGE = "quizzes/confidentiality/#confidentiality-q-which-are-secret"
WIDTHS = {"phone": {"width": 320, "height": 640}, "desktop": {"width": 1280, "height": 800}}


def _begin(reader, device, lang="zh", **options) -> Quiz:
    person = reader(device, lang, **options)
    person.page.set_viewport_size(WIDTHS[device])
    person.open(PAGE)
    quiz = Quiz(person)
    if person.runs_scripts:
        expect(quiz.question).to_have_attribute("data-question", QUESTION)
    return quiz


def _rows(quiz):
    return quiz.root.locator(f"[data-question='{QUESTION}'] .hb-sort-item")


def _assert_at_ease(quiz):
    quiz.page.evaluate("scrollTo(0, 0)")  # what the header covers halfway is no small target
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow")
    assert_none(violations(quiz.page), "axe violation")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("device", WIDTHS)
def test_wrong_then_why_then_right(reader, device, lang):
    quiz = _begin(reader, device, lang)
    for row in _rows(quiz).all():
        assert row.evaluate("r => document.getElementById(r.getAttribute('aria-labelledby')).innerText.trim()")
        assert all(label.bounding_box()["height"] >= 44 for label in row.locator("label").all())
    _assert_at_ease(quiz)
    quiz.answer(right=False).check()
    expect(quiz.verdict).to_contain_text(word(lang, "quiz.verdict_wrong"))
    notes = quiz.question.locator(".hb-option-note")
    assert notes.count() == _rows(quiz).count()
    expect(notes.first.locator(".hb-quiz-mark")).to_have_text(pattern(lang, "quiz.sort_wrong"))
    expect(notes.first.locator(".hb-why")).not_to_be_empty()
    expect(quiz.root.locator(".hb-quiz-live")).to_contain_text(pattern(lang, "quiz.sort_wrong"))
    expect(quiz.question.locator("input:enabled")).to_have_count(0)
    _assert_at_ease(quiz)
    quiz.page.reload()
    quiz.person.settle()
    expect(quiz.verdict).to_be_visible()
    quiz.take()
    quiz.person.press(quiz.button("retry_missed"))
    expect(quiz.question.locator("input:checked")).to_have_count(0)
    quiz.answer().check()
    expect(quiz.verdict).to_contain_text(word(lang, "quiz.verdict_right"))
    expect(notes.first).to_contain_text(word(lang, "quiz.sort_right"))


def test_one_left_out_is_said_and_one_wrong_is_partly_right(reader):
    quiz = _begin(reader, "phone")
    *most, last = quiz.choices()
    for value in most:
        quiz.input(value).check()
    quiz.check()
    expect(quiz.question.locator(".hb-quiz-error")).to_have_text(word("zh", "quiz.sort_all"))
    assert_none(violations(quiz.page), "axe violation with an error shown")
    wrong = next(value for value in quiz.choices(right=False) if value.startswith(last.partition("=")[0]))
    quiz.input(wrong).check()
    assert quiz.question.locator(".hb-quiz-error").count() == 0
    quiz.check()
    expect(quiz.verdict).to_contain_text(word("zh", "quiz.verdict_partly"))
    expect(quiz.verdict).to_contain_text("66%")  # (5 − 1) ÷ 6


@pytest.mark.parametrize("device", WIDTHS)
def test_by_keyboard_alone(reader, device):
    """Tab goes from row to row, arrows choose in a row, and nothing is checked until it is asked for."""
    quiz = _begin(reader, device)
    keys = quiz.page.keyboard
    _rows(quiz).first.locator("input").first.focus()
    for row in _rows(quiz).all():
        assert row.evaluate("r => r.contains(document.activeElement)")
        assert quiz.page.locator(":focus + label").evaluate(UNCOVERED)
        for key in ("Space", "ArrowDown", "ArrowUp", "ArrowRight", "Enter"):
            keys.press(key)
        expect(row.locator("input:checked")).to_have_count(1)
        keys.press("Tab")
    assert quiz.verdict.count() == 0
    quiz.button("check").focus()
    keys.press("Enter")
    expect(quiz.verdict).to_be_visible()
    assert quiz.verdict.evaluate("v => v.contains(document.activeElement)")


def test_an_answer_outlives_a_reload_and_the_other_language(reader):
    quiz = _begin(reader, "phone")
    values = quiz.answer().choices()
    quiz.page.reload()
    quiz.person.settle()
    assert all(quiz.holds(value) for value in values)
    quiz.person.switch_language()
    expect(quiz.question).to_have_attribute("data-question", QUESTION)
    assert all(quiz.holds(value) for value in values)
    quiz.check()
    expect(quiz.verdict).to_contain_text(word("en", "quiz.verdict_right"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_scripts_the_rows_are_radio_buttons(reader, lang):
    quiz = _begin(reader, "phone", lang, java_script_enabled=False)
    for row in _rows(quiz).all():
        row.locator("label").last.tap()
        expect(row.get_by_role("radio").last).to_be_checked()
    question = quiz.root.locator(f"[data-question='{QUESTION}']")
    question.locator(".hb-key > summary").tap()
    expect(question.locator(".hb-key [data-belongs]:visible")).to_have_count(_rows(quiz).count())
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow without JavaScript")


def test_paper_numbers_the_rows_and_the_key_names_their_groups(reader):
    quiz = _begin(reader, "desktop", "en")
    words = [squeeze(text) for text in _rows(quiz).locator(".hb-sort-text").all_inner_texts()]
    quiz.answer()
    groups = {item: group for item, _, group in (value.partition("=") for value in quiz.choices())}
    row = _rows(quiz).first
    group = squeeze(row.locator(f"input[value='{groups[row.get_attribute('data-option')]}'] + label").inner_text())
    sheets = PdfReader(io.BytesIO(quiz.page.pdf())).pages
    text = squeeze(unicodedata.normalize("NFKC", "".join(sheet.extract_text() for sheet in sheets)))
    places = [text.index(f"{number}.{statement}") for number, statement in enumerate(words, 1)]
    assert places == sorted(places)
    assert f"1={group}" in text[places[-1] :]
