"""Where things are in the project, and which pages it has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("zh", "en")
LANG_TAG = {"zh": "zh-CN", "en": "en"}
PREFIX = {"zh": "", "en": "en/"}

# One page of every shape there is. What all pages have in common is tested on all pages; what only a shape can
# get wrong (a wide window, a second colour scheme in a second engine) on these.
SHAPES = (
    "", "rules/", "rules/phone/", "rules/complaint-process/", "rules/rewards/", "checklists/", "checklists/phone-call/",
    "quizzes/", "quizzes/phone/", "paths/", "paths/new-hire/", "paths/new-hire/certificate/", "phrases/",
    "phrases/practise/", "glossary/", "cards/", "cards/phone-phrases/", "sources/", "sources/trace/", "saved/",
    "gallery/components/", "404.html",
)  # fmt: skip


@dataclass(frozen=True)
class Place:
    """A page as a reader knows it: a language and a path below that language's root."""

    lang: str
    path: str

    @property
    def url(self) -> str:
        """Address below the site's root."""
        return PREFIX[self.lang] + self.path

    @property
    def file(self) -> str:
        """The file below the site's root."""
        return self.url if self.url.endswith(".html") else self.url + "index.html"

    @property
    def other(self) -> Place:
        """The same page in the other language."""
        return Place("en" if self.lang == "zh" else "zh", self.path)

    def __str__(self) -> str:
        return f"{self.lang}:/{self.path}"


def _path_of(source: Path, docs: Path) -> str:
    relative = source.relative_to(docs).with_suffix("")
    parts = relative.parts[:-1] if relative.name == "index" else relative.parts
    return "".join(part + "/" for part in parts)


def source_places(lang: str) -> list[Place]:
    """The pages that the sources of one language promise, and its 404 page."""
    docs = ROOT / "docs" / lang
    paths = sorted(_path_of(source, docs) for source in docs.rglob("*.md"))
    return [Place(lang, path) for path in [*paths, "404.html"]]


def all_places() -> list[Place]:
    """Every page of both languages; known before the site is built, so tests can be named."""
    return [place for lang in LANGUAGES for place in source_places(lang)]


def shapes() -> list[Place]:
    """The pages that stand for every shape, in both languages."""
    return [Place(lang, path) for lang in LANGUAGES for path in SHAPES]
