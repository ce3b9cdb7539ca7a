"""Only what the site uses is in it."""

from __future__ import annotations

import re

from tests.support.problems import assert_none

# Fetched by name, by browsers and crawlers, so nothing has to refer to them.
WELL_KNOWN = {
    "404.html",
    "robots.txt",
    "sitemap.xml",
    "sitemap.xml.gz",
    "favicon.ico",
    "manifest.webmanifest",
}
THEME_LEFTOVERS = re.compile(
    r"javascripts/|stylesheets/|lunr|search_index|palette\.|bundle\.[0-9a-f]|^components/|objects\.inv"
)
TEXT = {".html", ".js", ".css", ".json", ".webmanifest"}


def test_nothing_of_the_stock_theme_is_left(site):
    names = (file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file())
    assert_none((name for name in names if THEME_LEFTOVERS.search(name)), "file of the stock theme")


def test_every_asset_is_used(site):
    """A file that no other file names costs space and asks a maintainer what it is for."""
    texts = {file: file.read_text(encoding="utf-8") for file in site.rglob("*") if file.suffix in TEXT}
    unused = []
    for file in site.rglob("*"):
        if not file.is_file() or file.suffix == ".html" or file.name in WELL_KNOWN:
            continue
        if not any(file.name in text for other, text in texts.items() if other != file):
            unused.append(file.relative_to(site))
    assert_none(unused, "file that nothing uses")


def test_assets_carry_a_hash_in_their_names(site):
    plain = (
        file.relative_to(site)
        for file in (site / "assets").rglob("*")
        if file.is_file() and not re.search(r"[.-][0-9A-Za-z]{8,}\.\w+$", file.name)
    )
    assert_none(plain, "asset without a content hash")


def test_data_and_sources_are_not_published(site):
    published = (f for f in site.rglob("*") if f.suffix in {".yml", ".yaml", ".md", ".py", ".map"})
    assert_none(published, "source file in the site")
