"""What holds on every page of both languages, in Chromium."""

from __future__ import annotations

import pytest

from tests.support.axe import violations
from tests.support.layout import SIDEWAYS, SMALL_TARGETS
from tests.support.places import LANGUAGES, all_places
from tests.support.problems import assert_none
from tests.support.use import use_everything

every_page = pytest.mark.parametrize("place", all_places(), ids=str)
devices = pytest.mark.parametrize("device", ["phone", "desktop"])


@devices
@every_page
def test_axe_finds_nothing(reader, place, device):
    person = reader(device, place.lang)
    page = person.go(place.url)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert_none(violations(page), f"axe violation on {place}, {device}, {scheme}")


@devices
@every_page
def test_using_every_control_breaks_nothing(reader, place, device):
    """The reader's own checks do the work: no error, no blocked content, no foreign request."""
    person = reader(device, place.lang)
    person.go(place.url)
    used = use_everything(person)
    assert used, f"nothing to use on {place}"
    assert_none(violations(person.page), f"axe violation on {place} after use")


@every_page
def test_no_sideways_scroll_and_controls_are_large_enough(reader, place):
    person = reader("phone", place.lang)
    page = person.go(place.url)
    assert_none(page.evaluate(SMALL_TARGETS), f"control under 44 px on {place}")
    page.set_viewport_size({"width": 320, "height": 640})
    assert_none(page.evaluate(SIDEWAYS), f"overflow on {place} at 320 px")
    page.set_viewport_size({"width": 390, "height": 844})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert_none(page.evaluate(SIDEWAYS), f"overflow on {place} with text at 200 %, phone")
    page.set_viewport_size({"width": 1280, "height": 800})
    assert_none(page.evaluate(SIDEWAYS), f"overflow on {place} with text at 200 %, desktop")


@devices
@pytest.mark.parametrize("lang", LANGUAGES)
def test_axe_finds_nothing_with_the_search_dialog_open(reader, device, lang):
    page = reader(device, lang).open("rules/phone/")
    page.keyboard.press("/")
    page.get_by_role("dialog").wait_for()
    for typed in ("", "电话" if lang == "zh" else "phone"):
        page.keyboard.type(typed)
        if typed:
            page.get_by_role("option").first.wait_for()
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert_none(violations(page), f"axe violation in search, {lang}, {device}, {scheme}")
