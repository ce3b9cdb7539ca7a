"""A wrong address still leads somewhere."""

from __future__ import annotations

import pytest

from tests.support.places import LANG_TAG, LANGUAGES
from tests.support.server import SiteServer

LOST = ["no-such-page/", "rules/phone/no-such-page/deeper/", "no-such-file.html"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", LOST)
def test_a_wrong_address_shows_a_helpful_page(reader, lang, path):
    person = reader("phone", lang)
    page = person.open(path)
    person.watch.forget("404 (Not Found)")
    assert page.locator("html").get_attribute("lang") == LANG_TAG[lang]
    assert page.get_by_role("heading", level=1).is_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != "rgba(0, 0, 0, 0)"
    page.locator("main a[href]").first.click()
    page.wait_for_load_state("networkidle")
    assert page.locator("h1").is_visible()
    assert "404" not in page.title()


def test_a_wrong_address_is_answered_with_404(server):
    assert server.find("/no-such-page/")[0] == 404


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_works_below_a_folder_of_its_host(reader, site, lang):
    """All but the 404 page, which needs to be told the address by SITE_URL."""
    with SiteServer(site, mount="/some/handbook/") as mounted:
        person = reader("phone", lang, url=mounted.url)
        page = person.open("rules/phone/")
        page.keyboard.press("/")
        page.get_by_role("dialog").wait_for()
        page.keyboard.press("Escape")
        person.switch_language()
        assert not [served for served in mounted.served if served.status == 404]
