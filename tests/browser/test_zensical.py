"""What Zensical builds from the same sources works as well: rules, search, checklist, quiz, two languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.support.places import LANGUAGES
from tests.support.screens.checklist import Checklist
from tests.support.screens.quiz import Quiz
from tests.support.server import SiteServer
from tests.support.ui import word


@pytest.fixture(scope="module")
def address(site_zensical) -> Iterator[str]:
    """Where Zensical's site is served."""
    with SiteServer(site_zensical) as running:
        yield running.url


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_rule_is_found_by_search(reader, address, lang):
    page = reader("desktop", lang, url=address).open("phrases/")
    page.keyboard.press("/")
    page.get_by_role("dialog").wait_for()
    page.keyboard.type("电话响几声" if lang == "zh" else "how many rings")
    page.get_by_role("dialog").get_by_role("option").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/rules/phone/#answer-in-time")
    expect(page.locator("#answer-in-time")).to_be_in_viewport()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_ticked_checklist_stays_ticked_in_the_other_language(reader, address, lang):
    person = reader("phone", lang, url=address)
    person.open("checklists/phone-call/")
    checklist = Checklist(person)
    checklist.choose(0, "yes")
    expect(checklist.choice(0, "yes")).to_be_checked()
    assert checklist.saved()
    person.switch_language()
    expect(checklist.choice(0, "yes")).to_be_checked()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_quiz_marks_an_answer(reader, address, lang):
    person = reader("phone", lang, url=address)
    person.open("quizzes/phone/")
    quiz = Quiz(person)
    expect(quiz.question).to_have_count(1)
    quiz.answer(True).check()
    expect(quiz.verdict).to_contain_text(word(lang, "quiz.verdict_right"))
