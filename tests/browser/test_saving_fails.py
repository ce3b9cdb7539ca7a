"""A browser that keeps nothing: the reader is told, and everything else works."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.places import LANGUAGES
from tests.support.screens.checklist import Checklist
from tests.support.screens.quiz import Quiz
from tests.support.screens.search import Search
from tests.support.ui import pattern

THROWS = """Object.defineProperty(window, 'localStorage',
    {get() { throw new DOMException('blocked', 'SecurityError'); }});"""
FULL = """Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"""
FORGETS = "Storage.prototype.setItem = () => {};"

failures = pytest.mark.parametrize("script", [THROWS, FULL, FORGETS], ids=["throws", "full", "forgets"])


def _without_storage(reader, lang, script, device="phone"):
    person = reader(device, lang)
    person.context.add_init_script(script)
    return person


@failures
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_checklist_says_not_saved_and_still_ticks(reader, lang, script):
    person = _without_storage(reader, lang, script)
    person.open("checklists/phone-call/")
    checklist = Checklist(person)
    checklist.choose(0, "yes")
    expect(checklist.choice(0, "yes")).to_be_checked()
    status = person.page.locator("hb-save-status")
    expect(status.get_by_text(pattern(lang, "save-status.failed")).first).to_be_visible()
    expect(status.get_by_role("button").first).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_quiz_works_to_the_end_and_says_not_saved(reader, lang):
    person = _without_storage(reader, lang, THROWS)
    person.open("quizzes/phone/")
    quiz = Quiz(person)
    quiz.answer().check()
    status = person.page.locator("hb-save-status")
    expect(status.get_by_text(pattern(lang, "save-status.failed")).first).to_be_visible()
    quiz.next().take()
    expect(quiz.summary).to_contain_text("100")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_search_and_the_colour_scheme_work(reader, lang):
    person = _without_storage(reader, lang, THROWS, "desktop")
    page = person.open()
    page.locator("hb-scheme button:visible").last.click()
    assert page.evaluate("document.documentElement.dataset.theme")
    Search(person).open("/").look_for("电话" if lang == "zh" else "phone").click()
    page.wait_for_url("**/rules/phone/**")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_damaged_data_does_not_stop_a_page(reader, lang):
    person = reader("phone", lang)
    for key in ("hb:quiz:phone", "hb:checklist:phone-call"):
        person.context.add_init_script(f"localStorage.getItem('{key}') ?? localStorage.setItem('{key}', '{{not json')")
    person.open("quizzes/phone/")
    Quiz(person).answer().check()
    person.open("checklists/phone-call/")
    Checklist(person).choose(0, "yes")
    Checklist(person).saved()  # the new data has taken the place of the damaged
    kept = person.page.evaluate("Object.values(localStorage).filter(text => text.includes('{not json')).length")
    assert kept == 2, "damaged data was thrown away"
