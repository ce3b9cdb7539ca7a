"""Every question type, by its examples in the gallery: keyboard alone and touch alone, narrow and wide."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from macros.check import check_folder
from macros.paths import DATA
from macros.questions import TYPES
from tests.support.hands import Keyboard, Touch
from tests.support.layout import SIDEWAYS
from tests.support.marking import context_of, key_of
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.quiz import Quiz
from tests.support.tools import scripts_of_types
from tests.support.ui import word

LANG = {320: "zh", 1280: "en"}
ROWS = {"match": ".hb-match", "order": ".hb-step", "sort": ".hb-sort-item"}
# The keys that the types' scripts read from pages of either language; the pages are only parsed.
KEYS = """async paths => {
    const found = {};
    for (const path of paths) {
        const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
        for (const fieldset of page.querySelectorAll('.hb-question'))
            found[fieldset.dataset.question] = kinds[fieldset.dataset.type].key(fieldset);
    }
    return found;
}"""


def _quiz(person, type, state) -> Quiz:
    """The example of a type in a state, as the gallery shows it."""
    return Quiz(person, root=f"hb-quiz[data-id='example-{type}-{state}']")


def _answer(hand, quiz, right):
    """Answer and check by hand; the verdict is read, has the focus and is spoken."""
    lang = quiz.person.lang
    for value in quiz.choices(right):
        hand.put(quiz, value)
    expect(quiz.verdict).to_have_count(0)
    expect(quiz.question.locator(".hb-quiz-error")).to_have_count(0)
    hand.press(quiz, quiz.button("check"))
    expect(quiz.verdict).to_be_visible()
    said = word(lang, "quiz.verdict_right")
    verdict = expect(quiz.verdict)
    verdict.to_contain_text(said) if right else verdict.not_to_contain_text(said)
    expect(quiz.question.locator(".hb-why:visible").first).not_to_be_empty()
    expect(quiz.verdict.locator(".hb-clause-quote, .hb-phrase-quote").first).to_be_visible()
    assert quiz.verdict.evaluate("v => v.contains(document.activeElement)"), "the focus is not on the verdict"
    live = expect(quiz.root.locator(".hb-quiz-live"))
    live.to_contain_text(said) if right else live.not_to_be_empty()
    expect(quiz.question.locator(".hb-answer :is(input, select, button):enabled")).to_have_count(0)
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow after checking")


@pytest.mark.parametrize("hand", [Keyboard(), Touch()], ids=["keyboard", "touch"])
@pytest.mark.parametrize("width", LANG)
@pytest.mark.parametrize("type", TYPES)
def test_rightly_and_wrongly(reader, type, width, hand):
    """The second example was checked without an answer, and says so; answering takes that away."""
    person = reader(hand.device, LANG[width])
    person.page.set_viewport_size({"width": width, "height": 720})
    person.open(f"gallery/questions/#{type}")
    _answer(hand, _quiz(person, type, "new"), right=True)
    refused = _quiz(person, type, "refused")
    error = refused.question.locator(".hb-quiz-error")
    assert error.get_attribute("id") in refused.question.get_attribute("aria-describedby")
    _answer(hand, refused, right=False)
    assert person.page.evaluate("Object.keys(localStorage)") == [], "the gallery wrote to the reader's storage"


def test_an_answer_outlives_a_reload_and_the_other_language(reader):
    """One question of each type out of the bank: chosen, reloaded, switched, and checked in the other language."""
    questions = {question.type: question.id for question in check_folder(DATA)[0].questions.values()}
    assert questions.keys() == TYPES.keys(), "the bank has no question of a type"
    person = reader("phone", "zh")
    for id in questions.values():
        person.open(f"quizzes/{id.partition('.')[0]}/#{id.replace('.', '-')}")
        quiz = Quiz(person)
        expect(quiz.question).to_have_attribute("data-question", id)
        values = quiz.answer().choices()
        quiz.page.reload()
        person.settle()
        assert all(quiz.holds(value) for value in values), f"{id} after a reload"
        person.switch_language()
        assert all(quiz.holds(value) for value in values), f"{id} in the other language"
        quiz.check()
        expect(quiz.verdict).to_contain_text(word(person.lang, "quiz.verdict_right"))


def test_every_row_says_what_belongs_there(reader):
    person = reader("phone", "zh")
    person.open("gallery/questions/")
    for type, css in ROWS.items():
        quiz = _quiz(person, type, "wrong")
        notes = quiz.question.locator(f"{css} .hb-option-note, {css} + .hb-option-note")
        expect(notes).to_have_count(quiz.question.locator(css).count())
        expect(notes.first).not_to_be_empty()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_key_on_the_page_is_the_one_python_marks_with(reader, lang):
    """So the pages of both languages mark every answer to every question the same, and as Python does."""
    handbook = check_folder(DATA)[0]
    context = context_of(handbook)
    page = reader("desktop", lang).open()
    page.evaluate(scripts_of_types())
    found = page.evaluate(KEYS, [f"quizzes/{id}/" for id in handbook.quizzes])
    expected = {id: key_of(question, context) for id, question in handbook.questions.items()}
    assert found == expected
