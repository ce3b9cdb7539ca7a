"""Rounds on other terms: feedback at the end, a draw, a clock, and what a link sets."""

from __future__ import annotations

import io
import re

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.support.axe import violations
from tests.support.html import squeeze
from tests.support.layout import SIDEWAYS, SMALL_TARGETS, UNCOVERED
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.quiz import Quiz
from tests.support.ui import word

PAGE = "quizzes/phone/"
SMALL = {"width": 320, "height": 640}
MINUTE = 60_000


def _open(reader, device="phone", lang="zh", page=PAGE) -> Quiz:
    person = reader(device, lang)
    if device == "phone":
        person.page.set_viewport_size(SMALL)
    person.open(page)
    return Quiz(person)


def _assert_at_ease(quiz):
    quiz.page.evaluate("scrollTo(0, 0)")  # what the header covers halfway is no small target
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow")
    assert_none(quiz.page.evaluate(SMALL_TARGETS), "small target")
    assert_none(violations(quiz.page), "axe violation")


def _again(quiz):
    quiz.page.reload()
    quiz.person.settle()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_choices_are_there_and_out_of_the_way(reader, lang):
    quiz = _open(reader, lang=lang)
    expect(quiz.setup).not_to_have_attribute("open", "")
    assert quiz.setup.bounding_box()["y"] < quiz.question.bounding_box()["y"]
    quiz.choose(feedback="end", draw=5)
    expect(quiz.button("begin_so", "round")).to_be_visible()
    _assert_at_ease(quiz)
    quiz.person.press(quiz.setup.locator("summary"))
    quiz.answer().check().next()
    assert quiz.setup.bounding_box()["y"] > quiz.question.bounding_box()["y"], "in the way in the middle of a round"
    quiz.choose(feedback="end").begin()
    expect(quiz.setup).to_contain_text(word(lang, "round.begin_question"))
    quiz.person.press(quiz.setup.get_by_role("button", name=word(lang, "round.begin_no")))
    assert len(quiz.checked_answers()) == 1, "answers went without a yes"


@pytest.mark.parametrize(("device", "lang"), [("phone", "zh"), ("desktop", "en")])
def test_right_and_wrong_wait_until_everything_is_handed_in(reader, device, lang):
    """A reload, another answer, the other language and a look at the last screen come in between."""
    quiz = _open(reader, device, lang).choose(feedback="end", draw=5).begin()
    first = quiz.answer(right=False).current
    quiz.next()
    assert quiz.verdict.count() == 0
    second = quiz.answer().current
    quiz.page.reload()
    quiz.person.settle()
    expect(quiz.question).to_have_attribute("data-question", second)
    quiz.person.press(quiz.button("previous"))
    expect(quiz.question).to_have_attribute("data-question", first)
    for chosen in quiz.question.locator("input[type=checkbox]:checked + label").all():
        quiz.person.press(chosen)
    quiz.answer().next()  # another answer to the first one
    quiz.person.switch_language()
    expect(quiz.question).to_have_attribute("data-question", second)
    quiz.next().answer(right=False).next().next()  # the fourth stays empty
    quiz.answer()
    quiz.person.press(quiz.button("to_hand_in").first)
    expect(quiz.hand_in.get_by_role("heading")).to_be_focused()
    expect(quiz.hand_in.locator("li")).to_have_count(1)
    _assert_at_ease(quiz)
    _again(quiz)
    expect(quiz.hand_in).to_be_visible()
    assert quiz.checked_answers() == {}
    quiz.person.press(quiz.button("hand_in", "round"))
    expect(quiz.summary.get_by_role("heading").first).to_be_focused()
    expect(quiz.summary).to_contain_text("60")  # three of five
    assert len(quiz.checked_answers()) == 4
    _assert_at_ease(quiz)
    quiz.person.press(quiz.summary.locator(".hb-quiz-missed .hb-quiet-button").first)
    expect(quiz.verdict.locator(".hb-clause-quote, .hb-phrase-quote").first).to_be_visible()


def test_a_draw_stays_what_it_is_until_the_next_one(reader):
    """Also in the other language, with the options in the same order; on paper all is as the data has it."""
    quiz = _open(reader, "desktop", page=f"{PAGE}?draw=10&seed=abc")
    paper = len(PdfReader(io.BytesIO(quiz.page.pdf())).pages)
    quiz.begin()
    assert len(PdfReader(io.BytesIO(quiz.page.pdf())).pages) == paper > 2, "paper has all questions, begun or not"
    drawn = quiz.round()
    assert len(drawn) == 10
    ids = quiz.root.locator("fieldset.hb-question").evaluate_all("all => all.map(one => one.dataset.question)")
    assert drawn != sorted(drawn, key=ids.index)
    assert quiz.saved()["plan"]["2"]["set"] == drawn
    while quiz.question.get_attribute("data-type") != "single":
        quiz.person.press(quiz.button("skip"))
    options = quiz.options()
    shown = quiz.question.locator(".hb-option").evaluate_all("rows => rows.map(row => row.dataset.shown)")
    quiz.person.switch_language()
    assert quiz.options() == options
    letters = [quiz.question.locator(f"[data-shown='{n}'] label").inner_text() for n in range(1, len(shown) + 1)]
    text = squeeze("".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(quiz.page.pdf())).pages))
    places = [text.index(f"{letter}.{squeeze(words)}") for letter, words in zip("ABCD", letters, strict=True)]
    assert places == sorted(places)
    _again(quiz)
    assert quiz.saved()["plan"]["2"]["set"] == drawn
    quiz.take()
    expect(quiz.summary.locator("[data-passed=true]")).to_be_visible()
    following = quiz.summary.locator("a.hb-quiz-following")
    assert re.search(r"/en/quizzes/\w", following.evaluate("a => a.href"))
    assert "/phone/" not in following.evaluate("a => a.href")


def test_a_quiz_that_draws_by_itself(reader):
    quiz = _open(reader, page="quizzes/final/")
    drawn, total = int(quiz.root.get_attribute("data-draw")), quiz.total
    assert drawn < total
    expect(quiz.root.locator(".hb-quiz-place")).to_have_text(re.compile(rf"\b1\D+{drawn}\b|1题，共{drawn}题"))
    here = quiz.current
    quiz.person.switch_language()
    expect(quiz.question).to_have_attribute("data-question", here)
    quiz.choose()
    expect(quiz.setup.locator(f"[name=round-draw][value='{drawn}']")).to_be_checked()


def test_the_clock_survives_a_reload_and_time_up_loses_nothing(reader):
    person = reader("phone", "zh")
    person.page.clock.install()
    quiz = Quiz(person)
    person.open(f"{PAGE}?minutes=8&draw=5&seed=abc&feedback=end")
    expect(person.page.locator(".hb-quiz-clock")).to_be_hidden()
    quiz.begin()
    clock, live = quiz.root.locator(".hb-quiz-clock"), quiz.root.locator(".hb-quiz-live")
    expect(clock).to_contain_text("还剩 8 分钟")
    quiz.answer()
    quiz.page.clock.fast_forward(3 * MINUTE + 1000)
    expect(clock).to_contain_text("还剩 5 分钟")
    expect(live).to_have_text("还剩 5 分钟")
    _assert_at_ease(quiz)
    quiz.page.reload()  # which takes some of the time itself
    quiz.person.settle()
    quiz.page.clock.fast_forward(2 * MINUTE)
    expect(clock).to_contain_text("还剩 3 分钟")
    quiz.person.switch_language()
    expect(clock).to_contain_text("3 minutes left")
    quiz.page.clock.fast_forward(2 * MINUTE)
    expect(clock).to_contain_text(re.compile(r"\b[1-5]?\d seconds left"))
    quiz.page.clock.fast_forward(MINUTE)
    expect(quiz.summary).to_contain_text(word("en", "quiz.time_up"))
    expect(live).to_have_text(word("en", "quiz.time_up"))
    expect(quiz.summary.get_by_role("heading").first).to_be_focused()
    expect(quiz.summary).to_contain_text("20%")
    expect(clock).to_be_hidden()
    _again(quiz)
    expect(quiz.summary).to_contain_text(word("en", "quiz.time_up"))
    (past,) = quiz.saved()["history"].values()
    assert (past["score"], past["drawn"], past["minutes"]) == (20, 5, 8)


def test_more_time_and_no_clock(reader):
    person = reader("desktop", "en")
    person.page.clock.install()
    quiz = Quiz(person)
    person.open(PAGE)
    limit = int(quiz.setup.locator("[name=round-minutes]").last.get_attribute("value"))
    quiz.choose(minutes=limit).begin()
    clock = quiz.root.locator(".hb-quiz-clock")
    expect(clock).to_contain_text(f"{limit} minutes left")
    quiz.page.clock.fast_forward((limit - 1) * MINUTE)
    expect(clock).to_contain_text("seconds left")
    quiz.person.press(quiz.button("more", "round"))
    expect(clock).to_contain_text("6 minutes left")
    quiz.person.press(clock.get_by_role("button", name=word("en", "round.off")))
    expect(clock).to_be_hidden()
    assert quiz.question.evaluate("q => q.contains(document.activeElement)"), "the focus is lost"
    quiz.page.clock.fast_forward(60 * MINUTE)
    _again(quiz)
    expect(clock).to_be_hidden()
    expect(quiz.question).to_have_count(1)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_link_sets_the_terms_and_throws_nothing_away(reader, lang):
    quiz = _open(reader, lang=lang)
    quiz.answer().check()
    before = quiz.checked_answers()
    link = "?feedback=end&draw=5&seed=abc&pass=70&minutes=<b>"
    quiz.person.open(PAGE + link)
    expect(quiz.question).to_have_count(0)
    expect(quiz.root.locator(".hb-quiz-offer")).to_contain_text(re.compile("70"))
    _assert_at_ease(quiz)
    quiz.person.press(quiz.button("go_on", "round"))
    expect(quiz.verdict).to_be_visible()
    assert quiz.checked_answers() == before
    assert "?" not in quiz.page.url
    quiz.person.open(PAGE + link)
    quiz.begin()
    here = quiz.current
    expect(quiz.root.locator(".hb-quiz-place")).to_contain_text("5")
    quiz.person.switch_language()
    assert "seed=abc" in quiz.page.url
    expect(quiz.question).to_have_attribute("data-question", here)
    quiz.answer()
    for _ in range(5):
        quiz.next() if quiz.button("next").count() else quiz.person.press(quiz.button("to_hand_in").first)
    quiz.person.press(quiz.button("hand_in", "round"))
    expect(quiz.summary).to_contain_text(re.compile("70"))
    _again(quiz)
    expect(quiz.summary).to_be_visible()


def test_a_held_back_round_by_keyboard(reader):
    quiz = _open(reader, "desktop")
    keys = quiz.page.keyboard
    quiz.setup.locator("summary").focus()
    keys.press("Enter")
    _tab_to(quiz, quiz.setup.locator("[name=round-feedback][value=now]"))
    keys.press("ArrowDown")
    _tab_to(quiz, quiz.setup.locator("[name=round-draw][value='0']"))
    keys.press("ArrowDown")
    assert quiz.question.get_attribute("data-question") == quiz.current
    _tab_to(quiz, quiz.button("begin_so", "round"))
    keys.press("Enter")
    assert quiz.question.evaluate("q => q.contains(document.activeElement)")
    for _ in range(5):
        _tab_to(quiz, quiz.root.locator(".hb-quiz-main-actions .hb-button-primary:visible"))
        keys.press("Enter")
    expect(quiz.hand_in.get_by_role("heading")).to_be_focused()
    keys.press("Tab")
    keys.press("Enter")  # to the first that is not answered
    assert quiz.question.evaluate("q => q.contains(document.activeElement)")
    for _ in range(5):
        _tab_to(quiz, quiz.root.locator(".hb-quiz-main-actions .hb-button-primary:visible"))
        keys.press("Enter")
    _tab_to(quiz, quiz.button("hand_in", "round"))
    keys.press("Space")
    expect(quiz.summary.get_by_role("heading").first).to_be_focused()


def _tab_to(quiz, target):
    """Press Tab until the focus is on the target; it must be visible there."""
    for _ in range(40):
        quiz.page.keyboard.press("Tab")
        if target.evaluate("e => e === document.activeElement"):
            assert target.evaluate(UNCOVERED), "the focus is out of sight"
            return
    raise AssertionError(f"the keyboard does not reach {target}")


def test_without_scripts_there_is_nothing_to_choose(reader):
    person = reader("phone", "zh", java_script_enabled=False)
    person.open("quizzes/final/")
    quiz = Quiz(person)
    expect(quiz.setup).to_be_hidden()
    assert quiz.question.count() == quiz.total
