"""Every page in the engine that iPhones use (WebKitGTK is near to it, not the same)."""

from __future__ import annotations

import pytest

from tests.support.axe import COLOURS, violations_selenium
from tests.support.layout import SIDEWAYS
from tests.support.places import all_places, shapes
from tests.support.problems import assert_none


@pytest.mark.parametrize("place", all_places(), ids=str)
def test_every_page(webkit_reader, place):
    """Loads without errors, and nothing scrolls sideways."""
    webkit_reader.open(place)
    width = webkit_reader.js("return innerWidth")
    assert width < 450, f"the window is {width} px wide: not a phone"
    assert_none(webkit_reader.measure(SIDEWAYS), f"overflow on {place} in WebKit")


@pytest.mark.parametrize("place", shapes(), ids=str)
def test_every_shape_of_page_passes_axe(webkit_reader, place):
    """Names, roles and colours as this engine computes them; Chromium tries every page."""
    webkit_reader.open(place)
    for scheme, only in (("light", ()), ("dark", COLOURS)):
        webkit_reader.js("document.documentElement.dataset.theme = arguments[0]", scheme)
        found = violations_selenium(webkit_reader.driver, only)
        assert_none(found, f"axe violation on {place} in WebKit, {scheme}")
