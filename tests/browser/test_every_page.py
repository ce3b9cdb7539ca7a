"""What holds on every page of both languages, in Chromium."""

from __future__ import annotations

import pytest

from tests.support.axe import COLOURS, violations
from tests.support.layout import SIDEWAYS, SMALL_TARGETS
from tests.support.places import LANGUAGES, all_places, shapes
from tests.support.problems import assert_none
from tests.support.use import use_everything

devices = pytest.mark.parametrize("device", ["phone", "desktop"])


def _assert_accessible(page, where: str) -> None:
    """In light, by all rules; in dark, by those that colours can break."""
    assert_none(violations(page), f"axe violation on {where}, light")
    page.emulate_media(color_scheme="dark")
    assert_none(violations(page, COLOURS), f"axe violation on {where}, dark")
    page.emulate_media(color_scheme="light")


def _assert_fits(page, where: str) -> None:
    """Nothing scrolls sideways, on a narrow phone or with large text; then the window is what it was."""
    before = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 640})
    assert_none(page.evaluate(SIDEWAYS), f"overflow on {where} at 320 px")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    for size in ({"width": 390, "height": 844}, {"width": 1280, "height": 800}):
        page.set_viewport_size(size)
        assert_none(page.evaluate(SIDEWAYS), f"overflow on {where} with text at 200 %, {size['width']} px")
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.set_viewport_size(before)


def _assert_usable(person, where: str) -> None:
    """The reader's own checks do most of the work: no error, no blocked content, no foreign request."""
    assert use_everything(person), f"nothing to use on {where}"
    assert_none(violations(person.page), f"axe violation on {where} after use")


@pytest.mark.parametrize("place", all_places(), ids=str)
def test_every_page_on_a_phone(reader, place):
    person = reader("phone", place.lang)
    page = person.go(place.url)
    _assert_accessible(page, str(place))
    assert_none(page.evaluate(SMALL_TARGETS), f"control under 44 px on {place}")
    _assert_fits(page, str(place))
    _assert_usable(person, str(place))


@pytest.mark.parametrize("place", shapes(), ids=str)
def test_every_shape_of_page_on_a_desktop(reader, place):
    person = reader("desktop", place.lang)
    page = person.go(place.url)
    _assert_accessible(page, str(place))
    _assert_usable(person, str(place))


@devices
@pytest.mark.parametrize("lang", LANGUAGES)
def test_axe_finds_nothing_with_the_search_dialog_open(reader, device, lang):
    page = reader(device, lang).open("rules/phone/")
    page.keyboard.press("/")
    page.get_by_role("dialog").wait_for()
    for typed in ("", "电话" if lang == "zh" else "phone"):
        page.keyboard.type(typed)
        if typed:
            page.get_by_role("dialog").get_by_role("option").first.wait_for()
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert_none(violations(page), f"axe violation in search, {lang}, {device}, {scheme}")
