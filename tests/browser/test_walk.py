"""From the home page every page can be reached by pressing links, and nothing breaks on the way."""

from __future__ import annotations

import pytest

from tests.support.places import LANGUAGES, source_places

# Links of the content and of the frame around it that lead to another page.
LINKS = "a[href]:visible:not([href^='#']):not([href^='http']):not([data-language-switch])"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("device", ["phone", "desktop"])
def test_every_page_is_reached_by_pressing_links(reader, device, lang):
    person = reader(device, lang)
    home = person.open().url
    to_visit, seen = [home], {home}
    while to_visit:
        here = to_visit.pop()
        person.page.goto(here)
        for address in _addresses(person.page):
            if address not in seen:
                seen.add(address)
                _press_link(person, here, address)
                to_visit.append(address)
    wanted = {person.url + place.url for place in source_places(lang) if place.path != "404.html"}
    assert seen == wanted


def _addresses(page) -> list[str]:
    return page.locator(LINKS).evaluate_all("links => links.map(link => link.href.split('#')[0])")


def _press_link(person, here, address):
    person.page.goto(here)
    link = person.page.locator(LINKS).nth(_addresses(person.page).index(address))
    with person.page.expect_navigation():
        person.press(link)
    person.settle()
    assert person.page.url.split("#")[0] == address
