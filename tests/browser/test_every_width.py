"""No page of either language scrolls sideways, on a narrow phone or with large text."""

from __future__ import annotations

import pytest

from tests.support.layout import SIDEWAYS
from tests.support.places import all_places
from tests.support.problems import assert_none


@pytest.mark.parametrize("place", all_places(), ids=str)
def test_nothing_is_wider_than_its_window(reader, place):
    page = reader("phone", place.lang).go(place.url)
    page.set_viewport_size({"width": 320, "height": 640})
    assert_none(page.evaluate(SIDEWAYS), f"overflow on {place} at 320 px")
    page.set_viewport_size({"width": 390, "height": 844})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert_none(page.evaluate(SIDEWAYS), f"overflow on {place} with text at 200 %, phone")
    page.set_viewport_size({"width": 1280, "height": 800})
    assert_none(page.evaluate(SIDEWAYS), f"overflow on {place} with text at 200 %, desktop")
