"""Steps to put in order: by keyboard, by finger, without scripts, and on paper."""

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

QUESTION = "phone.q-call-back-words"
PAGE = "quizzes/phone/#phone-q-call-back-words"
WIDTHS = {"phone": {"width": 320, "height": 640}, "desktop": {"width": 1280, "height": 800}}


def _begin(reader, device, lang="zh", **options) -> Quiz:
    person = reader(device, lang, **options)
    person.page.set_viewport_size(WIDTHS[device])
    person.open(PAGE)
    quiz = Quiz(person)
    if person.runs_scripts:
        expect(quiz.question).to_have_attribute("data-question", QUESTION)
    return quiz


def _assert_at_ease(quiz):
    quiz.page.evaluate("scrollTo(0, 0)")  # what the header covers halfway is no small target
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow")
    assert_none(violations(quiz.page), "axe violation")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("device", WIDTHS)
def test_wrong_then_why_then_right(reader, device, lang):
    quiz = _begin(reader, device, lang)
    shown = quiz.order()
    quiz.check()
    expect(quiz.question.locator(".hb-quiz-error")).to_have_text(word(lang, "quiz.order_first"))
    for button in quiz.question.locator("[data-move]").all():
        box = button.bounding_box()
        assert min(box["width"], box["height"]) >= 44
    _assert_at_ease(quiz)
    quiz.answer(right=False)
    assert quiz.question.locator(".hb-quiz-error").count() == 0
    expect(quiz.root.locator(".hb-quiz-live")).to_have_text(pattern(lang, "quiz.order_moved"))
    quiz.check()
    expect(quiz.verdict).to_contain_text(word(lang, "quiz.verdict_wrong"))
    notes = quiz.question.locator(".hb-option-note")
    assert notes.count() == len(shown)
    expect(notes.first).to_have_text(pattern(lang, "quiz.order_wrong"))
    expect(quiz.question.locator("[data-move]:visible")).to_have_count(0)
    expect(quiz.verdict.locator(".hb-why")).not_to_be_empty()
    _assert_at_ease(quiz)
    quiz.page.reload()
    quiz.person.settle()
    expect(quiz.verdict).to_be_visible()
    quiz.take()
    quiz.person.press(quiz.button("retry_missed"))
    assert quiz.order() == shown, "a new try begins as the first one did"
    quiz.answer().check()
    expect(quiz.verdict).to_contain_text(word(lang, "quiz.verdict_right"))
    expect(notes.first).to_contain_text(word(lang, "quiz.order_right"))


def test_two_neighbours_swapped_are_partly_right(reader):
    quiz = _begin(reader, "phone")
    quiz.answer()
    quiz.person.press(quiz.question.locator("[data-move=down]").first)
    quiz.check()
    expect(quiz.verdict).to_contain_text(word("zh", "quiz.verdict_partly"))
    expect(quiz.verdict).to_contain_text("86%")  # (14 − 1) ÷ 15


@pytest.mark.parametrize("device", WIDTHS)
def test_quick_presses_at_one_place_go_on_moving_the_same_step(reader, device):
    """The neighbour that comes to lie under the finger stays where it is; a press elsewhere is for the step there."""
    quiz = _begin(reader, device)
    step, others = quiz.order()[-1], quiz.order()[:-1]
    button = quiz.question.locator(f"[data-option='{step}'] [data-move=up]")
    button.evaluate("b => b.scrollIntoView({block: 'center'})")
    box = button.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    press = quiz.page.touchscreen.tap if device == "phone" else quiz.page.mouse.dblclick
    for _ in range(2 if device == "phone" else 1):
        press(x, y)
    assert quiz.order() == [*others[:-2], step, *others[-2:]]
    quiz.person.press(quiz.question.locator("[data-move=down]").first)
    assert quiz.order()[:2] == [others[1], others[0]]


@pytest.mark.parametrize("device", WIDTHS)
def test_the_keyboard_moves_a_step_and_stays_with_it(reader, device):
    """The focus goes along and stays in view; the ends say that they are ends; arrow keys do nothing."""
    quiz = _begin(reader, device)
    keys, step = quiz.page.keyboard, quiz.order()[-1]
    button = quiz.question.locator(f"[data-option='{step}'] [data-move=up]")
    button.focus()
    for place in range(len(quiz.order()) - 2, -1, -1):
        keys.press("Space" if place % 2 else "Enter")
        assert quiz.order().index(step) == place
        assert button.evaluate("b => b === document.activeElement")
        assert quiz.page.locator(":focus").evaluate(UNCOVERED)
    expect(button).to_have_attribute("aria-disabled", "true")
    before = quiz.order()
    for key in ("Enter", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"):
        keys.press(key)
    assert quiz.order() == before
    assert quiz.verdict.count() == 0


def test_an_answer_outlives_a_reload_and_the_other_language(reader):
    quiz = _begin(reader, "phone")
    quiz.answer()
    chosen = quiz.order()
    quiz.page.reload()
    quiz.person.settle()
    assert quiz.order() == chosen
    quiz.person.switch_language()
    expect(quiz.question).to_have_attribute("data-question", QUESTION)
    assert quiz.order() == chosen
    quiz.check()
    expect(quiz.verdict).to_contain_text(word("en", "quiz.verdict_right"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_scripts_there_is_a_number_to_choose(reader, lang):
    quiz = _begin(reader, "phone", lang, java_script_enabled=False)
    question = quiz.root.locator(f"[data-question='{QUESTION}']")
    boxes = question.get_by_role("combobox")
    assert boxes.count() == question.locator(".hb-step").count()
    for number, box in enumerate(boxes.all(), 1):
        assert box.evaluate("b => b.labels[0].innerText.trim()")
        assert box.bounding_box()["height"] >= 44
        box.select_option(str(number))
    expect(question.locator("button:visible")).to_have_count(0)
    question.locator(".hb-key > summary").tap()
    expect(question.locator(".hb-key-steps li")).to_have_count(boxes.count())
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow without JavaScript")


def test_paper_shows_the_steps_as_they_were_first_shown(reader):
    """A reader's own order would be the answer, and the key's letters would point elsewhere."""
    quiz = _begin(reader, "desktop", "en")
    words = [squeeze(text) for text in quiz.question.locator(".hb-step > label").all_inner_texts()]
    quiz.answer()
    sheets = PdfReader(io.BytesIO(quiz.page.pdf())).pages
    text = squeeze(unicodedata.normalize("NFKC", "".join(sheet.extract_text() for sheet in sheets)))
    places = [text.index(f"{letter}.{step}") for letter, step in zip("ABCDEF", words, strict=True)]
    assert places == sorted(places)
    row = quiz.question.locator(".hb-step[data-option='who-rings']")
    letter = "ABCDEF"[row.evaluate("row => row.dataset.shown - 1")]
    assert f"1={letter}." in text[places[-1] :]
