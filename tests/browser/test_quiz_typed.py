"""Questions whose answer is typed: forgiving in both languages, by keyboard and touch, on paper and without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.axe import violations
from tests.support.layout import SIDEWAYS, SMALL_TARGETS
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.quiz import Quiz
from tests.support.ui import word

PAGE = "quizzes/phone/"
QUESTION = "phone-q-look-it-up"
WIDTHS = {320: "phone", 1280: "desktop"}
RIGHT = ["请稍等", " 请 您，稍等一下！ ", "请稍候。", "ONE MOMENT PLEASE", "just a moment; please"]
NEAR = {"zh": "请稍等，我查下", "en": "One momnet please"}
MODEL = {"zh": "请稍等。", "en": "One moment, please."}


def _begin(reader, device, lang, width=None) -> Quiz:
    person = reader(device, lang)
    if width:
        person.page.set_viewport_size({"width": width, "height": 700})
    person.open(f"{PAGE}#{QUESTION}")
    quiz = Quiz(person)
    expect(quiz.question).to_have_attribute("id", QUESTION)
    return quiz


def _field(quiz):
    return quiz.question.get_by_label(word(quiz.person.lang, "quiz.typed_label"))


def _verdict(quiz, verdict):
    expect(quiz.verdict).to_have_attribute("data-verdict", verdict)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", WIDTHS)
def test_wrong_then_right(reader, lang, width):
    """Wrong shows what to say and the phrase itself; near is half right; then right."""
    quiz = _begin(reader, WIDTHS[width], lang, width)
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow")
    assert_none(quiz.page.evaluate(SMALL_TARGETS), "small target")
    model = MODEL[lang]
    for text, verdict in (("0", "wrong"), (NEAR[lang], "partly")):
        _field(quiz).fill(text)
        quiz.check()
        _verdict(quiz, verdict)
        expect(quiz.verdict.locator(".hb-why")).to_have_count(2)
        expect(quiz.verdict).to_contain_text(model)
        expect(quiz.verdict.locator(".hb-phrase-quote").first).to_be_visible()
        expect(quiz.root.locator(".hb-quiz-live")).to_contain_text(model)
        expect(_field(quiz)).to_be_disabled()
        assert_none(quiz.page.evaluate(SIDEWAYS), "overflow after checking")
        assert_none(violations(quiz.page), "axe violation after checking")
        quiz.next().take()
        quiz.person.press(quiz.button("retry_missed"))
        expect(_field(quiz)).to_have_value("")
    quiz.answer().check()
    _verdict(quiz, "right")
    expect(quiz.verdict.locator(".hb-why")).to_have_count(1)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("typed", RIGHT)
def test_either_language_and_any_punctuation_is_right(reader, lang, typed):
    """By keyboard alone: Enter checks."""
    quiz = _begin(reader, "desktop", lang)
    _field(quiz).focus()
    quiz.page.keyboard.type(typed)
    quiz.page.keyboard.press("Enter")
    _verdict(quiz, "right")
    assert quiz.verdict.evaluate("v => v.contains(document.activeElement)")


COMPOSE = """(field, keyCode) => field.dispatchEvent(new KeyboardEvent('keydown',
    {key: 'Enter', keyCode, isComposing: keyCode !== 229, bubbles: true, cancelable: true}))"""


@pytest.mark.parametrize("key_code", [13, 229], ids=["composing", "as Safari says it"])
def test_enter_of_an_input_method_checks_nothing(reader, key_code):
    """Real composition, then the Enter that ends it, in both forms that browsers report."""
    quiz = _begin(reader, "desktop", "zh")
    _field(quiz).focus()
    devtools = quiz.page.context.new_cdp_session(quiz.page)
    devtools.send("Input.imeSetComposition", {"text": "qing", "selectionStart": 4, "selectionEnd": 4})
    _field(quiz).evaluate(COMPOSE, key_code)
    expect(_field(quiz)).to_have_value("qing")
    expect(quiz.verdict).to_have_count(0)
    devtools.send("Input.insertText", {"text": "请稍等"})
    expect(_field(quiz)).to_have_value("请稍等")
    expect(quiz.verdict).to_have_count(0)
    quiz.page.keyboard.press("Enter")
    _verdict(quiz, "right")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("nothing", ["", "　", "……"])
def test_without_words_it_asks_for_them(reader, lang, nothing):
    quiz = _begin(reader, "phone", lang)
    _field(quiz).fill(nothing)
    quiz.check()
    expect(quiz.question.locator(".hb-quiz-error")).to_contain_text(word(lang, "quiz.type_words"))
    expect(_field(quiz)).to_be_focused()
    assert_none(violations(quiz.page), "axe violation with an error shown")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_typed_outlives_reload_and_language(reader, lang):
    quiz = _begin(reader, "phone", lang)
    _field(quiz).fill(NEAR["zh"])
    quiz.page.reload()
    quiz.person.settle()
    quiz.person.switch_language()
    expect(_field(quiz)).to_have_value(NEAR["zh"])
    quiz.check()
    quiz.person.switch_language()
    assert quiz.person.lang == lang
    _verdict(quiz, "partly")
    assert quiz.saved()["answers"]["phone.q-look-it-up"]["answer"] == NEAR["zh"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_scripts(reader, lang):
    page = reader("phone", lang, java_script_enabled=False).open(PAGE)
    question = page.locator(f"#{QUESTION}")
    question.get_by_label(word(lang, "quiz.typed_label")).fill("？")
    key = question.locator("details.hb-key")
    key.locator("summary").tap()
    expect(key.locator("[data-case]:visible")).to_have_count(2)
    expect(key.locator(".hb-phrase-quote").first).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_on_paper(reader, lang):
    """A line with nothing on it; the key says the words."""
    quiz = _begin(reader, "desktop", lang)
    quiz.answer().check()
    quiz.page.emulate_media(media="print")
    question = quiz.page.locator(f"#{QUESTION}")
    assert question.locator("input").evaluate("field => getComputedStyle(field).fontSize") == "0px"
    expect(question.locator(".hb-verdict:visible, .hb-key:visible")).to_have_count(0)
    number = question.evaluate("q => [...document.querySelectorAll('.hb-question')].indexOf(q)")
    answer = quiz.page.locator(".hb-paper-key > ol > li").nth(number).locator("p").first
    expect(answer).to_have_text(MODEL[lang])
