"""Somebody looks up one rule, now."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.support.html import squeeze
from tests.support.layout import IN_VIEW
from tests.support.places import LANGUAGES
from tests.support.screens.search import Search

WANTED = "answer-in-time"
QUERIES = {"zh": ["电话响几声", "铃响"], "en": ["rings", "how many rings"]}
CASES = [(lang, query) for lang in LANGUAGES for query in QUERIES[lang]]


def _assert_reading(page, slug):
    """The rule is on the screen, below the header, and the address can be shared."""
    page.wait_for_url(re.compile(rf"rules/phone/(\?.*)?#{slug}$"))
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.wait_for_timeout(300)
    assert page.locator(f"#{slug}").evaluate(IN_VIEW)


@pytest.mark.parametrize("lang, query", CASES)
def test_by_keyboard_from_the_home_page(reader, lang, query):
    person = reader("desktop", lang)
    person.open()
    search = Search(person).open("/")
    assert search.box.evaluate("box => box === document.activeElement")
    first = search.look_for(query)
    assert first.get_attribute("href").endswith(f"#{WANTED}"), first.inner_text()
    if search.chosen().count() == 0:
        person.page.keyboard.press("ArrowDown")
    expect(search.chosen()).to_have_attribute("href", first.get_attribute("href"))
    person.page.keyboard.press("Enter")
    _assert_reading(person.page, WANTED)


@pytest.mark.parametrize("lang, query", CASES)
def test_by_touch_on_a_phone(reader, lang, query):
    person = reader("phone", lang)
    person.open("quizzes/")
    search = Search(person).open()
    size = search.dialog.bounding_box()
    assert size["width"] >= 389 and size["height"] >= 800, f"not full-screen: {size}"
    first = search.look_for(query)
    assert first.get_attribute("href").endswith(f"#{WANTED}")
    first.tap()
    _assert_reading(person.page, WANTED)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_on_the_page_that_holds_the_rule(reader, lang):
    person = reader("phone", lang)
    person.open("rules/phone/")
    Search(person).open().look_for(QUERIES[lang][0]).tap()
    _assert_reading(person.page, WANTED)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_result_is_the_rule_itself(reader, lang):
    person = reader("phone", lang)
    page = person.open("rules/phone/")
    rule = page.locator(f"#{WANTED}").inner_text()
    first = Search(person).open().look_for(QUERIES[lang][0])
    assert first.locator("mark").count(), "the match is not marked"
    lines = [squeeze(line) for line in rule.splitlines() if len(line) > 8]
    assert any(line in squeeze(first.inner_text()) for line in lines), first.inner_text()


@pytest.mark.parametrize("lang, other", [("zh", "rings"), ("en", "铃响")])
def test_the_other_language_answers_too(reader, lang, other):
    person = reader("desktop", lang)
    person.open()
    first = Search(person).open("/").look_for(other)
    first.click()
    _assert_reading(person.page, WANTED)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_escape_and_the_back_button_close_it(reader, lang):
    person = reader("phone", lang)
    page = person.open("rules/phone/")
    address = page.url
    search = Search(person).open()
    page.keyboard.press("Escape")
    expect(search.dialog).to_be_hidden()
    assert page.locator("[data-search-open]").first.evaluate("b => b === document.activeElement")
    search.open()
    page.go_back()
    expect(search.dialog).to_be_hidden()
    assert page.url == address


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_typed_while_search_is_on_its_way_is_kept(reader, lang):
    """On a slow network; afterwards the focus is back where it was."""
    person = reader("desktop", lang)
    page = person.open("rules/")
    link = page.get_by_role("main").get_by_role("link").first
    link.focus()
    page.route(re.compile(r"/assets/search\..*\.js$"), lambda route: (page.wait_for_timeout(700), route.continue_()))
    page.keyboard.press("/")
    page.keyboard.type("ri")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.type("ngs")
    expect(page.get_by_role("combobox")).to_have_value("rings")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(link).to_be_focused()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_link_can_carry_a_question(reader, lang):
    person = reader("phone", lang)
    page = person.open(f"?q={QUERIES[lang][0]}")
    search = Search(person)
    expect(search.dialog).to_be_visible()
    expect(search.box).to_have_value(QUERIES[lang][0])
    expect(search.results.first).to_have_attribute("href", re.compile(WANTED))
    assert page.locator("html").get_attribute("lang").startswith(lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_found_is_said(reader, lang):
    person = reader("phone", lang)
    person.open()
    search = Search(person).open()
    person.page.keyboard.type("qqzzxxvv", delay=20)
    person.page.wait_for_timeout(600)
    assert search.results.count() == 0
    status = search.dialog.get_by_role("status")
    assert status.first.inner_text().strip(), "an empty result needs words"


def test_text_is_never_taken_for_markup(reader):
    person = reader("desktop", "en")
    person.open()
    Search(person).open("/")
    person.page.keyboard.type("<img src=x onerror=alert(1)> rings")
    person.page.wait_for_timeout(600)
    assert person.page.locator("dialog img").count() == 0
