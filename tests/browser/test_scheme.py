"""Light, dark, automatic: the reader's choice lasts."""

from __future__ import annotations

import pytest

from tests.support.places import LANGUAGES

BACKGROUND = "getComputedStyle(document.documentElement).backgroundColor"


def test_automatic_follows_the_device(reader):
    page = reader("phone").open()
    page.emulate_media(color_scheme="light")
    light = page.evaluate(BACKGROUND)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(BACKGROUND) != light


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_choice_lasts_on_the_next_page_and_in_the_other_language(reader, lang):
    person = reader("desktop", lang, color_scheme="light")
    page = person.open()
    light = page.evaluate(BACKGROUND)
    seen = {page.evaluate("document.documentElement.dataset.theme")}
    for _ in range(3):
        if page.evaluate("document.documentElement.dataset.theme") == "dark":
            break
        page.locator("hb-scheme button:visible").last.click()
        seen.add(page.evaluate("document.documentElement.dataset.theme"))
    assert "dark" in seen, f"the toggle offers only {seen}"
    dark = page.evaluate(BACKGROUND)
    assert dark != light
    person.open("rules/phone/")
    assert page.evaluate(BACKGROUND) == dark
    person.switch_language()
    assert page.evaluate(BACKGROUND) == dark
