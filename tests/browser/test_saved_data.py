"""What the device keeps can be taken out, deleted, and brought back exactly as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.support.axe import violations
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.checklist import Checklist
from tests.support.screens.quiz import Quiz
from tests.support.ui import word

OURS = "() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('hb:')))"
FOREIGN = "localStorage.setItem('someone-else', 'stays')"


@pytest.fixture
def used(reader):
    """A reader who has done half a checklist and two questions, and looks at what is kept."""

    def make(lang: str):
        person = reader("phone", lang, accept_downloads=True)
        person.open("checklists/phone-call/")
        Checklist(person).choose(0, "yes")
        Checklist(person).choose(1, "no")
        person.open("quizzes/phone/")
        Quiz(person).answer().check().next().answer(right=False).check()
        person.open("saved/")
        person.page.evaluate(FOREIGN)
        return person

    return make


def _press(person, key):
    button = person.page.locator("hb-saved-data").get_by_role("button", name=word(person.lang, key), exact=True)
    person.press(button)


def _kept(person):
    """Every record of ours, without the spelling of its envelope."""
    return {key: json.loads(text) for key, text in person.page.evaluate(OURS).items()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_export_wipe_and_import_give_back_the_same(used, lang, tmp_path):
    person = used(lang)
    page = person.page
    before = _kept(person)
    assert {"hb:checklist:phone-call", "hb:quiz:phone"} <= set(before)
    with page.expect_download() as download:
        _press(person, "saved-data.export_file")
    file = tmp_path / Path(download.value.suggested_filename)
    download.value.save_as(file)
    _press(person, "saved-data.wipe")
    _press(person, "saved-data.wipe_yes")
    expect(page.get_by_text(word(lang, "saved-data.nothing"))).to_be_visible()
    assert _kept(person) == {}
    assert page.evaluate("localStorage.getItem('someone-else')") == "stays"
    page.get_by_label(word(lang, "saved-data.import_file")).set_input_files(file)
    expect(page.get_by_role("button", name=word(lang, "saved-data.apply"))).to_be_visible()
    assert _kept(person) == {}, "imported before the reader agreed"
    assert_none(violations(page), "axe violation on the preview of an import")
    _press(person, "saved-data.apply")
    expect(page.get_by_text(word(lang, "saved-data.imported"))).to_be_visible()
    assert {key: one["value"] for key, one in _kept(person).items()} == {
        key: one["value"] for key, one in before.items()
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_deleting_can_be_undone(used, lang):
    person = used(lang)
    before = _kept(person)
    _press(person, "saved-data.wipe")
    _press(person, "saved-data.wipe_no")
    assert _kept(person) == before
    _press(person, "saved-data.wipe")
    _press(person, "saved-data.wipe_yes")
    assert _kept(person) == {}
    _press(person, "saved-data.undo")
    expect(person.page.get_by_text(word(lang, "saved-data.undone"))).to_be_visible()
    assert _kept(person) == before


@pytest.mark.parametrize("text", ["", "not json", "{}", '{"hb": 99}', "[1, 2", '{"records": {"evil": "<img src=x>"}}'])
def test_what_is_not_an_export_is_refused_with_words(used, text):
    person = used("en")
    before = _kept(person)
    person.page.get_by_label(word("en", "saved-data.import_text")).fill(text)
    _press(person, "saved-data.import_look")
    expect(person.page.locator(".hb-saved-problem").first).to_be_visible()
    assert _kept(person) == before
