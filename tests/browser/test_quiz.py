"""Somebody takes the quiz: right and wrong, to the end, again, and in two languages."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.axe import violations
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.quiz import Quiz
from tests.support.ui import pattern, word

PAGE = "quizzes/phone/"


def _begin(reader, device, lang) -> Quiz:
    person = reader(device, lang)
    person.open(PAGE)
    quiz = Quiz(person)
    expect(quiz.question).to_have_count(1)
    return quiz


@pytest.mark.parametrize(("lang", "right"), [("zh", True), ("en", False)])
def test_every_question_tells_right_from_wrong(reader, lang, right):
    """Each answer gets a word, a reason and the rule itself, and a screen reader hears it."""
    quiz = _begin(reader, "phone", lang)
    live = quiz.root.locator(".hb-quiz-live[role=status]")
    seen = set()
    while quiz.question.count():
        seen.add(quiz.current)
        quiz.answer(right).check()
        verdict = word(lang, f"quiz.verdict_{'right' if right else 'wrong'}")
        if right or quiz.question.get_attribute("data-type") != "multiple":
            expect(quiz.verdict).to_contain_text(verdict)
        else:
            expect(quiz.verdict).not_to_contain_text(word(lang, "quiz.verdict_right"))
        expect(quiz.question.locator(".hb-why:visible").first).not_to_be_empty()
        expect(quiz.verdict.locator(".hb-clause-quote, .hb-phrase-quote").first).to_be_visible()
        expect(live).not_to_be_empty()
        quiz.next()
    assert len(seen) == quiz.total >= 12
    state = "true" if right else "false"
    expect(quiz.summary.locator(f"[data-passed={state}]")).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_result_names_what_to_read_and_what_was_wrong_can_be_retried(reader, lang):
    quiz = _begin(reader, "phone", lang).take(wrong=2)
    expect(quiz.summary.locator(".hb-quiz-missed")).to_have_count(2)
    rule = quiz.summary.locator(".hb-quiz-missed a[href*='#']").first
    assert rule.get_attribute("href").split("#")[1]
    assert_none(violations(quiz.page), "axe violation on the result")
    quiz.person.press(quiz.button("retry_missed"))
    expect(quiz.question).to_have_count(1)
    round_ = [quiz.current]
    quiz.answer().check().next()
    round_.append(quiz.current)
    quiz.answer().check().next()
    assert len(set(round_)) == 2
    expect(quiz.summary).to_contain_text("100")
    expect(quiz.summary.locator(".hb-quiz-missed")).to_have_count(0)


def test_starting_again_asks_first_and_then_forgets_the_answers(reader):
    quiz = _begin(reader, "phone", "zh").take()
    quiz.person.press(quiz.summary.get_by_role("button", name=pattern("zh", "quiz.start_again")))
    quiz.person.press(quiz.summary.get_by_role("button", name=word("zh", "quiz.start_again_yes"), exact=True))
    expect(quiz.question.locator("input:checked")).to_have_count(0)
    quiz.page.reload()
    expect(quiz.question).to_have_count(1)
    assert quiz.saved()["answers"] == {}


def test_the_pass_mark_is_what_the_page_says(reader):
    """Just enough wrong answers to miss the mark."""
    quiz = _begin(reader, "desktop", "zh")
    allowed = int(quiz.total * (100 - int(quiz.root.get_attribute("data-pass"))) / 100)
    quiz.take(wrong=allowed + 1)
    expect(quiz.summary.locator("[data-passed=false]")).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_switching_language_in_the_middle_keeps_everything(reader, lang):
    quiz = _begin(reader, "phone", lang)
    for right in (True, False, True):
        quiz.answer(right).check().next()
    quiz.answer()  # chosen, not yet checked
    here, before = quiz.current, quiz.checked_answers()
    values = quiz.choices()
    quiz.person.switch_language()
    assert quiz.person.lang != lang
    expect(quiz.question).to_have_attribute("data-question", here)
    assert all(quiz.holds(value) for value in values)
    assert quiz.checked_answers() == before
    assert len(before) == 3
    quiz.check().next().take()
    expect(quiz.summary.locator(".hb-quiz-missed")).to_have_count(1)


def test_a_reload_keeps_the_place_and_the_feedback(reader):
    quiz = _begin(reader, "phone", "zh")
    quiz.answer(right=False).check()
    here, said = quiz.current, quiz.verdict.inner_text()
    quiz.page.reload()
    expect(quiz.verdict).to_be_visible()
    assert (quiz.current, quiz.verdict.inner_text()) == (here, said)


def test_two_tabs_keep_what_both_answered(reader):
    quiz = _begin(reader, "desktop", "zh")
    first = quiz.current
    page = quiz.person.new_tab()
    page.goto(quiz.page.url)
    quiz.person.settle(page)
    second = Quiz(quiz.person, page)
    second.button("skip").click()
    other = second.current
    second.answer().check()
    quiz.answer(right=False).check()
    page.reload()
    quiz.person.settle(page)
    assert {first, other} <= set(second.checked_answers())
    assert len(second.checked_answers()) == 2
