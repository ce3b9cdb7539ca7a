"""Steps to put in order: what no other type has. test_question_types.py has the rest."""

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


def test_the_keyboard_moves_a_step_and_stays_with_it(reader):
    """The focus goes along and stays in view; the ends say that they are ends; arrow keys do nothing."""
    quiz = _begin(reader, "phone")
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


def test_a_new_try_begins_as_the_first_one_did(reader):
    quiz = _begin(reader, "desktop")
    shown = quiz.order()
    quiz.answer(right=False).check().next().take()
    quiz.person.press(quiz.button("retry_missed"))
    assert quiz.order() == shown


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
