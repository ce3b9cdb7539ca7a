"""A phrase is read with its pinyin, copied, and heard where the device has a Chinese voice."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.places import LANGUAGES
from tests.support.ui import word

# A device that has voices, and remembers what it was asked to say instead of saying it.
VOICES = """window.said = [];
Object.defineProperty(speechSynthesis, 'getVoices', {value: () => LANGS.map(lang => ({lang, name: lang}))});
speechSynthesis.speak = utterance => said.push([utterance.text, utterance.lang]);
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };"""


def _with_voices(reader, lang, *voices):
    person = reader("phone", lang)
    person.context.add_init_script(VOICES.replace("LANGS", str(list(voices))))
    return person, person.open("phrases/")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_copying_a_phrase(reader, lang):
    person = reader("phone", lang, permissions=["clipboard-read", "clipboard-write"])
    page = person.open("phrases/")
    copy = page.locator(".hb-phrase hb-copy").first
    person.press(copy.get_by_role("button"))
    expect(copy.get_by_role("status")).to_have_text(word(lang, "copy.done"))
    assert page.evaluate("navigator.clipboard.readText()") == copy.get_attribute("data-text")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_hearing_a_phrase_in_chinese(reader, lang):
    person, page = _with_voices(reader, lang, "en-US", "zh-CN")
    speak = page.locator("hb-speak").first
    person.press(speak.get_by_role("button"))
    assert page.evaluate("said") == [[speak.get_attribute("data-text"), "zh-CN"]]


def test_no_button_without_a_chinese_voice(reader):
    _, page = _with_voices(reader, "zh", "en-US", "de-DE")
    assert page.locator("hb-speak").count() > 10
    assert page.locator("hb-speak button:visible").count() == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pinyin_stands_over_the_words(reader, lang):
    page = reader("phone", lang).open("phrases/")
    ruby = page.locator("ruby").first
    assert ruby.locator("rt").first.is_visible()
    over, under = ruby.locator("rt").first.bounding_box(), ruby.bounding_box()
    assert over["y"] <= under["y"] + under["height"] / 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_never_to_say_leads_to_what_to_say(reader, lang):
    person = reader("phone", lang)
    page = person.open("phrases/")
    avoided = page.locator("[data-phrase][data-use=avoid]")
    assert avoided.count() > 5
    for phrase in avoided.all():
        assert phrase.locator(".hb-phrase-instead a").count() >= 1
    link = avoided.first.locator(".hb-phrase-instead a").first
    person.press(link)
    target = page.locator(link.get_attribute("href"))
    expect(target).to_have_attribute("data-use", "say")
    expect(target).to_be_in_viewport()
