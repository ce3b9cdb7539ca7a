"""What stays without JavaScript: reading, ticking, and looking up answers."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.layout import SIDEWAYS
from tests.support.places import LANGUAGES, all_places
from tests.support.problems import assert_none


@pytest.fixture
def plain(reader):
    """A reader whose browser runs no scripts of the page."""
    return lambda device, lang: reader(device, lang, java_script_enabled=False)


@pytest.mark.parametrize("place", all_places(), ids=str)
def test_every_page_can_be_read(plain, place):
    page = plain("phone", place.lang).go(place.url)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert len(page.locator("main").inner_text()) > 40
    assert_none(page.evaluate(SIDEWAYS), f"overflow on {place} without JavaScript")
    dead = page.locator("[data-search-open]:visible, hb-scheme button:visible, hb-speak button:visible")
    assert_none((b.evaluate("e => e.outerHTML") for b in dead.all()), "button that does nothing")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_place_is_one_link_away(plain, lang):
    page = plain("phone", lang).open()
    for place in ("rules/", "checklists/", "quizzes/", "phrases/"):
        expect(page.locator(f".hb-tabs a[href$='{place}']")).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", ["checklists/phone-call/", "checklists/phone-phrases/"])
def test_a_checklist_is_real_checkboxes(plain, lang, path):
    page = plain("phone", lang).open(path)
    boxes = page.get_by_role("checkbox")
    assert boxes.count() == page.locator("[data-item]").count() > 0
    for box in boxes.all():
        assert box.evaluate("b => b.labels[0].innerText.trim()")
    boxes.first.tap()
    expect(boxes.first).to_be_checked()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_quiz_shows_its_questions_and_keeps_the_answers_folded(plain, lang):
    page = plain("phone", lang).open("quizzes/phone/")
    questions = page.locator("fieldset.hb-question")
    assert questions.count() >= 12
    for question in questions.all():
        expect(question.locator("legend")).to_be_visible()
        key = question.locator("details.hb-key")
        assert not key.evaluate("d => d.open")
        key.locator("summary").tap()
        expect(key.locator(".hb-clause-quote").first).to_be_visible()
        assert key.locator("[data-right], [data-answer]").first.is_visible()
    choice = questions.locator("input[type=radio]").first
    choice.check()
    expect(choice).to_be_checked()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_language_switch_works(plain, lang):
    person = plain("phone", lang)
    person.open("rules/phone/")
    person.switch_language()
    assert person.lang != lang
    expect(person.page.get_by_role("heading", level=1)).to_be_visible()
