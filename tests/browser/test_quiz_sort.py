"""Statements to sort into groups: what no other type has. test_question_types.py has the rest."""

from __future__ import annotations

import io
import unicodedata

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.support.html import squeeze
from tests.support.layout import SIDEWAYS, UNCOVERED
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.quiz import Quiz

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


def test_arrows_choose_in_a_row(reader):
    """Tab goes from row to row, arrows choose in a row, and nothing is checked until it is asked for."""
    quiz = _begin(reader, "phone")
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
