"""Every page in the engine that iPhones use (WebKitGTK is near to it, not the same)."""

from __future__ import annotations

import pytest

from tests.support.axe import COLOURS, violations_selenium
from tests.support.layout import SIDEWAYS
from tests.support.places import all_places
from tests.support.problems import assert_none


@pytest.mark.parametrize("place", all_places(), ids=str)
def test_every_page(webkit_reader, place):
    """Loads without errors, light and dark pass axe, nothing scrolls sideways."""
    webkit_reader.open(place)
    width = webkit_reader.js("return innerWidth")
    assert width < 450, f"the window is {width} px wide: not a phone"
    for scheme, only in (("light", ()), ("dark", COLOURS)):
        webkit_reader.js("document.documentElement.dataset.theme = arguments[0]", scheme)
        found = violations_selenium(webkit_reader.driver, only)
        assert_none(found, f"axe violation on {place} in WebKit, {scheme}")
    assert_none(webkit_reader.measure(SIDEWAYS), f"overflow on {place} in WebKit")
