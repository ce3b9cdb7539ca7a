"""Changing the language keeps the reader's place."""

from __future__ import annotations

import pytest

from tests.support.layout import IN_VIEW
from tests.support.places import LANGUAGES

RULE = "answer-in-time"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("device", ["phone", "desktop"])
def test_the_switch_opens_the_same_rule(reader, device, lang):
    person = reader(device, lang)
    page = person.open(f"rules/phone/#{RULE}")
    here = page.locator(f"#{RULE}").inner_text()
    person.switch_language()
    assert person.lang != lang
    assert page.url.endswith(f"rules/phone/#{RULE}")
    assert page.locator(f"#{RULE}").inner_text() != here
    page.wait_for_timeout(300)
    assert page.locator(f"#{RULE}").evaluate(IN_VIEW)
    person.switch_language()
    assert person.lang == lang
    assert page.locator(f"#{RULE}").inner_text() == here
