"""Questions whose answer is typed: what no other type has. test_question_types.py has the rest."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.places import LANGUAGES
from tests.support.screens.quiz import Quiz
from tests.support.ui import word

PAGE = "quizzes/phone/"
QUESTION = "phone-q-look-it-up"
MODEL = {"zh": "请稍等。", "en": "One moment, please."}


def _begin(reader, device, lang) -> Quiz:
    person = reader(device, lang)
    person.open(f"{PAGE}#{QUESTION}")
    quiz = Quiz(person)
    expect(quiz.question).to_have_attribute("id", QUESTION)
    return quiz


def _field(quiz):
    return quiz.question.get_by_label(word(quiz.person.lang, "quiz.typed_label"))


def _verdict(quiz, verdict):
    expect(quiz.verdict).to_have_attribute("data-verdict", verdict)


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


def test_without_words_it_asks_for_them_and_near_ones_are_put_right(reader):
    """Enter checks; the words to learn stand with the verdict and are spoken."""
    quiz = _begin(reader, "desktop", "en")
    _field(quiz).fill("……")
    quiz.page.keyboard.press("Enter")
    expect(quiz.question.locator(".hb-quiz-error")).to_contain_text(word("en", "quiz.type_words"))
    expect(_field(quiz)).to_be_focused()
    _field(quiz).fill("One momnet please")
    quiz.page.keyboard.press("Enter")
    _verdict(quiz, "partly")
    expect(quiz.verdict).to_contain_text(MODEL["en"])
    expect(quiz.root.locator(".hb-quiz-live")).to_contain_text(MODEL["en"])


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
