"""Built pages as parsed documents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup

from tests.support.places import LANGUAGES, PREFIX, Place

HOST = "http://site.test/"


@dataclass(frozen=True)
class BuiltPage:
    """One HTML file of a built site."""

    site: Path
    file: Path

    @cached_property
    def name(self) -> str:
        """Path below the site's root."""
        return self.file.relative_to(self.site).as_posix()

    @cached_property
    def lang(self) -> str:
        """The language whose folder holds the page."""
        return "en" if self.name.startswith(PREFIX["en"]) else "zh"

    @cached_property
    def place(self) -> Place:
        """The page as a reader knows it."""
        return Place(self.lang, re.sub(r"(^|/)index\.html$", r"\1", self.name[len(PREFIX[self.lang]) :]))

    @cached_property
    def source(self) -> str:
        """The file's text."""
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def soup(self) -> BeautifulSoup:
        """The parsed document."""
        return BeautifulSoup(self.source, "html.parser")

    @cached_property
    def main(self):
        """The page's own content, without what all pages share."""
        return self.soup.find("main")

    @cached_property
    def is_for_readers(self) -> bool:
        """Whether search engines may list it; the gallery and the 404 page are apart."""
        return self.soup.select_one('meta[name="robots"][content="noindex"]') is None

    @cached_property
    def ids(self) -> list[str]:
        """Every id, repeated ones too."""
        return [element["id"] for element in self.soup.find_all(id=True)]

    @cached_property
    def text(self) -> str:
        """What a reader sees of the content, white space collapsed."""
        return squeeze(self.main.get_text())

    def resolve(self, address: str) -> tuple[str, str]:
        """A link's absolute target and its fragment."""
        target, fragment = urldefrag(urljoin(HOST + self.place.url, address))
        return target, fragment

    def __str__(self) -> str:
        return self.name


def squeeze(text: str) -> str:
    """Text with all white space taken out: layout must not matter to a comparison."""
    return re.sub(r"\s+", "", text)


def is_inside(target: str) -> bool:
    """Whether an absolute address belongs to the site."""
    return target.startswith(HOST)


def file_of(site: Path, target: str) -> Path:
    """The file that a host would serve for an address of the site."""
    path = urlsplit(target).path.lstrip("/")
    return site / (path + "index.html" if not path or path.endswith("/") else path)


def read_site(site: Path) -> list[BuiltPage]:
    """Every page of both languages."""
    return [BuiltPage(site, file) for file in sorted(site.rglob("*.html"))]


def by_language(pages: list[BuiltPage]) -> dict[str, dict[str, BuiltPage]]:
    """Pages by language and path."""
    return {lang: {p.place.path: p for p in pages if p.lang == lang} for lang in LANGUAGES}
