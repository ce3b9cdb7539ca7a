"""The same sources build with Zensical, to the same handbook."""

from __future__ import annotations

import pytest

from tests.support.html import by_language, read_site
from tests.support.places import LANGUAGES, all_places

PARTS = [
    "hb-checklist",
    "hb-quiz",
    "[data-item]",
    "fieldset.hb-question",
    ".hb-option",
    "details.hb-key",
    "[data-right]",
    "hb-speak",
    "ruby",
    "[data-search-open]",
    "a[data-language-switch]",
]


@pytest.fixture(scope="module")
def both(pages_by_language, site_zensical):
    """Pages of the two builds, in pairs."""
    other = by_language(read_site(site_zensical))
    return [
        (pages_by_language[lang][path], other[lang].get(path))
        for lang in LANGUAGES
        for path in sorted(pages_by_language[lang])
        if path != "404.html"
    ]


def test_zensical_builds_the_same_pages(site_zensical, pages):
    built = {str(page.place) for page in read_site(site_zensical)}
    promised = {str(place) for place in all_places() if place.path != "404.html"}
    assert built - {"zh:/404.html", "en:/404.html"} == promised


def test_clauses_and_headings_have_the_same_anchors(both):
    for ours, theirs in both:
        assert theirs is not None, f"{ours} is missing"
        assert theirs.ids == ours.ids, f"{ours}"


@pytest.mark.parametrize("part", PARTS)
def test_components_are_the_same(both, part):
    counts = {str(ours): (len(ours.soup.select(part)), len(theirs.soup.select(part))) for ours, theirs in both}
    assert any(ours for ours, _ in counts.values()), f"no page has {part}"
    assert {name: pair for name, pair in counts.items() if pair[0] != pair[1]} == {}


def test_the_text_is_the_same(both):
    differing = [str(ours) for ours, theirs in both if ours.text != theirs.text]
    assert differing == []


def test_the_policy_and_assets_are_the_same(both, site, site_zensical):
    for ours, theirs in both:
        for tag in ("meta[http-equiv]", "script[src]", "link[rel=stylesheet]"):
            assert [str(e) for e in ours.soup.select(tag)] == [str(e) for e in theirs.soup.select(tag)], ours
    names = [sorted(f.name for f in (s / "assets").rglob("*") if f.is_file()) for s in (site, site_zensical)]
    assert names[0] == names[1]
