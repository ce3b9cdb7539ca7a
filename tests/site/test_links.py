"""Every link and every anchor leads somewhere."""

from __future__ import annotations

from collections import Counter
from urllib.parse import unquote

import pytest

from tests.support.html import file_of, is_inside, read_site
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.tools import broken_links


def test_linkinator_follows_every_link(site):
    assert_none(broken_links(site), "broken link")


@pytest.mark.parametrize("built", ["site", "site_zensical"])
def test_every_anchor_exists(built, request):
    site = request.getfixturevalue(built)
    pages = {page.file: page for page in read_site(site)}
    broken = []
    for page in pages.values():
        for link in page.soup.select("a[href], area[href]"):
            target, fragment = page.resolve(link["href"])
            if is_inside(target) and (problem := _problem(pages, site, target, fragment)):
                broken.append(f"{page}: {link['href']} ({problem})")
    assert_none(broken, "link to nowhere")


def _problem(pages, site, target, fragment):
    file = file_of(site, target)
    if not file.is_file():
        return "no such page"
    if fragment and file in pages and unquote(fragment) not in pages[file].ids:
        return "no such anchor"
    return None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_for_readers_is_reached_from_the_home_page(pages_by_language, site, lang):
    """By links of the page itself or of the frame, without the language switch; no other page is."""
    pages = pages_by_language[lang]
    files = {page.file: path for path, page in pages.items()}
    to_visit, seen = [""], {""}
    while to_visit:
        page = pages[to_visit.pop()]
        for link in page.soup.select("a[href]:not([data-language-switch])"):
            target, _ = page.resolve(link["href"])
            path = files.get(file_of(site, target)) if is_inside(target) else None
            if path is not None and path not in seen:
                seen.add(path)
                to_visit.append(path)
    assert set(pages) - seen == {path for path, page in pages.items() if not page.is_for_readers}


def test_ids_are_unique(pages):
    repeated = (f"{page}: {name}" for page in pages for name, times in Counter(page.ids).items() if times > 1)
    assert_none(repeated, "repeated id")


def test_references_between_elements_hold(pages):
    """Labels, descriptions and controls point at elements that exist."""
    lost = []
    for page in pages:
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"):
            for element in page.soup.find_all(attrs={name: True}):
                value = element[name]
                for wanted in value.split() if isinstance(value, str) else value:
                    if wanted not in page.ids:
                        lost.append(f"{page}: <{element.name} {name}={wanted}>")
    assert_none(lost, "reference to an element that is not there")
