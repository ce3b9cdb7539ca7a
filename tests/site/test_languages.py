"""Both languages hold the same pages with the same anchors."""

from __future__ import annotations

from tests.support.places import LANG_TAG, all_places
from tests.support.problems import assert_none


def _anchors(page) -> set[str]:
    """Ids that a reader can link to: everything inside the content."""
    return {element["id"] for element in page.main.find_all(id=True)}


def test_the_site_has_the_pages_its_sources_promise(pages):
    built = {str(page.place) for page in pages}
    promised = {str(place) for place in all_places()}
    assert built - {"en:/404.html"} == promised - {"en:/404.html"}


def test_both_languages_have_the_same_paths(pages_by_language):
    zh, en = (set(pages_by_language[lang]) - {"404.html"} for lang in ("zh", "en"))
    assert zh == en


def test_both_languages_have_the_same_anchors(pages_by_language):
    zh, en = pages_by_language["zh"], pages_by_language["en"]
    differing = (
        f"/{path}: {sorted(_anchors(zh[path]) ^ _anchors(en[path]))}"
        for path in sorted(zh.keys() & en.keys())
        if _anchors(zh[path]) != _anchors(en[path])
    )
    assert_none(differing, "page whose anchors differ between the languages")


def test_every_page_says_its_language(pages):
    wrong = (
        f"{page}: {page.soup.html.get('lang')}" for page in pages if page.soup.html.get("lang") != LANG_TAG[page.lang]
    )
    assert_none(wrong, "page with the wrong lang")


def test_every_page_has_a_title_and_one_heading_of_its_own(pages):
    titles = {}
    for page in pages:
        assert page.soup.title.get_text(strip=True), page
        assert len(page.soup.find_all("h1")) == 1, f"{page}: {page.soup.find_all('h1')}"
        titles.setdefault(page.soup.title.get_text(strip=True), []).append(str(page))
    assert_none((where for where in titles.values() if len(where) > 1), "shared page title")


def test_the_language_switch_opens_the_counterpart(pages):
    wrong = []
    for page in pages:
        if page.place.path == "404.html":
            continue
        switch = page.soup.select_one("[data-language-switch]")
        target, _ = page.resolve(switch["href"])
        if not target.endswith("/" + page.place.other.url) or switch["hreflang"] == page.lang:
            wrong.append(f"{page}: {switch}")
    assert_none(wrong, "language switch that leads elsewhere")


def test_chinese_on_an_english_page_is_marked(pages_by_language):
    """Without lang a screen reader would spell Chinese out with an English voice."""
    unmarked = []
    for page in pages_by_language["en"].values():
        for text in page.soup.find("body").find_all(string=_has_chinese):
            if _lang_of(text) == "en" and text.parent.name not in ("script", "template"):
                unmarked.append(f"{page}: {text.strip()[:60]}")
    assert_none(unmarked, "Chinese text on an English page without lang")


def _has_chinese(text: str) -> bool:
    return any("\u4e00" <= char <= "\u9fff" for char in text)


def _lang_of(text) -> str:
    return next(parent["lang"] for parent in text.parents if parent.get("lang"))
