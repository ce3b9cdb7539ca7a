"""From the home page one page of every shape is reached by pressing links, and nothing breaks on the way.

That every page is linked at all is a matter of the site's files: tests/site/test_links.py.
"""

from __future__ import annotations

import pytest

from tests.support.places import LANGUAGES, shapes

# Links of the content and of the frame around it that lead to another page.
LINKS = "a[href]:visible:not([href^='#']):not([href^='http']):not([data-language-switch])"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("device", ["phone", "desktop"])
def test_every_shape_of_page_is_reached_by_pressing_links(reader, device, lang):
    person = reader(device, lang)
    home = person.open().url
    # Nothing leads to the gallery: it is for those who work on the handbook.
    places = [place for place in shapes() if place.path != "404.html" and not place.path.startswith("gallery/")]
    wanted = {person.url + place.url for place in places if place.lang == lang}
    to_visit, seen = [home], {home}
    while to_visit:
        here = to_visit.pop()
        person.page.goto(here)
        for address in dict.fromkeys(_addresses(person.page)):
            if address in wanted - seen:
                seen.add(address)
                _press_link(person, here, address)
                to_visit.append(address)
    assert seen == wanted


def _addresses(page) -> list[str]:
    return page.locator(LINKS).evaluate_all("links => links.map(link => link.href.split('#')[0])")


def _press_link(person, here, address):
    person.page.goto(here)
    person.settle()
    # The element itself, not its place: more links come with what a page finds saved.
    links = person.page.locator(LINKS).element_handles()
    link = next(each for each in links if each.evaluate("link => link.href.split('#')[0]") == address)
    with person.page.expect_navigation():
        person.press(link)
    person.settle()
    assert person.page.url.split("#")[0] == address
