"""Questions that match rows with choices: by keyboard, by touch, on paper and without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.axe import violations
from tests.support.layout import SIDEWAYS, SMALL_TARGETS
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.quiz import Quiz
from tests.support.ui import word

PAGE = "quizzes/upset-customers/"
QUESTION = "upset-customers-q-what-helps"
WIDTHS = {320: "phone", 1280: "desktop"}


def _begin(reader, device, lang, width=None) -> Quiz:
    person = reader(device, lang)
    if width:
        person.page.set_viewport_size({"width": width, "height": 700})
    person.open(f"{PAGE}#{QUESTION}")
    quiz = Quiz(person)
    expect(quiz.question).to_have_attribute("id", QUESTION)
    return quiz


def _marks(quiz) -> list[str]:
    return quiz.question.locator(".hb-match").evaluate_all("all => all.map(row => row.dataset.mark ?? '')")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", WIDTHS)
def test_wrong_then_right(reader, lang, width):
    """Each row says right, or what belongs to it; a second try is all right."""
    quiz = _begin(reader, WIDTHS[width], lang, width)
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow")
    assert_none(quiz.page.evaluate(SMALL_TARGETS), "small target")
    right, wrong = quiz.choices(), quiz.choices(right=False)
    for value in [right[0], *wrong[1:]]:
        quiz.put(value)
    quiz.check()
    expect(quiz.verdict).to_have_attribute("data-verdict", "partly")
    expect(quiz.verdict).to_contain_text("20%")
    assert _marks(quiz) == ["right", *["wrong"] * (len(right) - 1)]
    second = quiz.question.locator(".hb-match").nth(1)
    chosen = second.locator(f"option[value='{right[1].partition('~')[2]}']").text_content()
    expect(second.locator(".hb-quiz-mark")).to_contain_text(word(lang, "quiz.match_is").format(choice=chosen))
    expect(quiz.question.locator(".hb-option-note .hb-why:visible")).to_have_count(len(right))
    expect(quiz.root.locator(".hb-quiz-live")).to_contain_text(chosen)
    expect(quiz.question.locator("select:enabled")).to_have_count(0)
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow after checking")
    assert_none(violations(quiz.page), "axe violation after checking")
    quiz.next().take()
    quiz.person.press(quiz.button("retry_missed"))
    expect(quiz.question).to_have_attribute("id", QUESTION)
    expect(quiz.question.locator(".hb-option-note")).to_have_count(0)
    quiz.answer().check()
    expect(quiz.verdict).to_have_attribute("data-verdict", "right")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_by_keyboard_alone(reader, lang):
    """Tab and arrows; neither arrows nor Enter check."""
    quiz = _begin(reader, "desktop", lang)
    keys = quiz.page.keyboard
    for value in quiz.choices():
        _tab_to(quiz, quiz.input(value))
        for _ in range(10):
            if quiz.holds(value):
                break
            keys.press("ArrowDown")
        assert quiz.holds(value)
    expect(quiz.verdict).to_have_count(0)
    _tab_to(quiz, quiz.button("check"))
    keys.press("Enter")
    expect(quiz.verdict).to_have_attribute("data-verdict", "right")
    assert quiz.verdict.evaluate("v => v.contains(document.activeElement)")


def _tab_to(quiz, target):
    for _ in range(40):
        if target.evaluate("e => e === document.activeElement"):
            return
        quiz.page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {target}")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_row_left_open_is_asked_for(reader, lang):
    quiz = _begin(reader, "phone", lang)
    first, *others = quiz.choices()
    for value in others:
        quiz.put(value)
    quiz.check()
    expect(quiz.question.locator(".hb-quiz-error")).to_contain_text(word(lang, "quiz.match_all"))
    expect(quiz.input(first)).to_be_focused()
    assert_none(violations(quiz.page), "axe violation with an error shown")
    quiz.put(first)
    quiz.check()
    expect(quiz.verdict).to_have_attribute("data-verdict", "right")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_chosen_outlives_reload_and_language(reader, lang):
    quiz = _begin(reader, "phone", lang)
    half = quiz.choices()[:3]
    for value in half:
        quiz.put(value)
    quiz.page.reload()
    quiz.person.settle()
    quiz.person.switch_language()
    assert quiz.person.lang != lang
    for value in half:
        assert quiz.holds(value)
    quiz.answer().check()
    quiz.person.switch_language()
    expect(quiz.verdict).to_have_attribute("data-verdict", "right")
    answer = quiz.saved()["answers"]["upset-customers.q-what-helps"]["answer"]
    assert answer == dict(value.split("~") for value in quiz.choices())


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
