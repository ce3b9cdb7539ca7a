"""Somebody ticks a checklist and comes back to it tomorrow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.support.axe import violations
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.checklist import Checklist

PATHS = ["checklists/phone-call/", "checklists/phone-phrases/"]
PAGE = PATHS[0]
TODAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)  # ten in the morning in Shanghai


def _begin(reader, device, lang, path=PAGE) -> Checklist:
    person = reader(device, lang)
    person.context.clock.set_fixed_time(TODAY)
    person.open(path)
    checklist = Checklist(person)
    expect(checklist.choice(0, "yes")).to_be_visible()
    return checklist


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", PATHS)
def test_ticked_today_is_ticked_tomorrow(reader, lang, path):
    checklist = _begin(reader, "phone", lang, path)
    for number, state in enumerate(("yes", "no", "na")):
        checklist.choose(number, state)
    expected = checklist.states()
    assert expected[:3] == ["yes", "no", "na"]
    checklist.saved()
    checklist.person.context.clock.set_fixed_time(TODAY + timedelta(days=1))
    checklist.page.reload()
    expect(checklist.choice(0, "yes")).to_be_checked()
    assert checklist.states() == expected


@pytest.mark.parametrize("lang", LANGUAGES)
def test_leaving_at_once_loses_nothing(reader, lang):
    checklist = _begin(reader, "phone", lang)
    checklist.choose(0, "yes")
    checklist.person.open("rules/phone/")
    checklist.person.open(PAGE)
    expect(checklist.choice(0, "yes")).to_be_checked()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_switching_language_keeps_ticks_and_notes(reader, lang):
    checklist = _begin(reader, "phone", lang)
    checklist.choose(0, "no")
    checklist.note(0).fill("明天补上")
    expected = checklist.states()
    checklist.person.switch_language()
    expect(checklist.choice(0, "no")).to_be_checked()
    assert checklist.states() == expected
    expect(checklist.note(0)).to_have_value("明天补上")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("device", ["phone", "desktop"])
def test_axe_finds_nothing_on_a_filled_list(reader, device, lang):
    checklist = _begin(reader, device, lang)
    for number in range(checklist.items.count()):
        checklist.choose(number, ("yes", "no", "na")[number % 3])
    for scheme in ("light", "dark"):
        checklist.page.emulate_media(color_scheme=scheme)
        assert_none(violations(checklist.page), f"axe violation on a filled checklist, {scheme}")


def test_two_tabs_keep_what_both_ticked(reader):
    checklist = _begin(reader, "desktop", "zh")
    page = checklist.person.new_tab()
    page.goto(checklist.page.url, wait_until="networkidle")
    second = Checklist(checklist.person, page)
    checklist.choose(0, "yes")
    second.choose(1, "no")
    expect(second.choice(0, "yes")).to_be_checked()
    expect(checklist.choice(1, "no")).to_be_checked()
    checklist.saved()
    checklist.page.reload()
    expect(checklist.choice(0, "yes")).to_be_checked()
    expect(checklist.choice(1, "no")).to_be_checked()
