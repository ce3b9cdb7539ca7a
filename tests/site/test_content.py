"""The rules themselves: all there, in both languages, and under the right names."""

from __future__ import annotations

import functools
import json
import re
import sys

import pytest
import yaml

from tests.support.html import squeeze
from tests.support.places import LANGUAGES, PREFIX, ROOT
from tests.support.problems import assert_none
from tests.support.tools import run

# How the five source documents name their companies and a number of theirs.
SOURCE_NAMES = re.compile(
    r"东方公司|Dongfang|鑫晟|银岭|冠燊|网通|盛世|爱康|Aikang|(?<!\w)(?:10060|8920088|8920002|8987600)(?!\w)"
)
TEXT = {".html", ".js", ".json", ".xml", ".txt", ".css"}


def _chapters() -> dict[str, list[dict]]:
    chapters = {}
    for file in sorted((ROOT / "docs/data/clauses").glob("*.yml")):
        data = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        chapters[data["chapter"]["id"]] = [c for s in data["sections"] for c in s["clauses"]]
    return chapters


CHAPTERS = _chapters()


@pytest.fixture(scope="module")
def exported(tmp_path_factory) -> list[dict]:
    """The rules and phrases as `export clauses` writes them."""
    out = tmp_path_factory.mktemp("export") / "clauses.json"
    done = run(sys.executable, "-m", "macros", "export", "clauses", "--out", out)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(out.read_text(encoding="utf-8"))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_the_chapter_page_shows_every_clause(chapter, lang, pages_by_language):
    page = pages_by_language[lang][f"rules/{chapter}/"]
    slugs = [clause["id"].split(".", 1)[1] for clause in CHAPTERS[chapter]]
    assert slugs, f"chapter {chapter} has no clause"
    assert_none((slug for slug in slugs if slug not in page.ids), f"clause missing on {page}")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_chapter_can_be_signed_off(lang, pages_by_language):
    pages = {chapter: pages_by_language[lang][f"rules/{chapter}/"] for chapter in CHAPTERS}
    panels = {chapter: page.soup.select("hb-sign-off") for chapter, page in pages.items()}
    assert_none((id for id, found in panels.items() if [one["data-chapter"] for one in found] != [id]), "no sign-off")


def test_every_exported_text_is_readable_at_its_address(exported, pages_by_language):
    wrong = []
    for record in exported:
        for lang in LANGUAGES:
            address = record[f"url_{lang}"]
            path, slug = address.removeprefix(f"/{PREFIX[lang]}").split("#")
            element = pages_by_language[lang][path].soup.find(id=slug)
            if element is None or squeeze(record[lang]) not in _spoken(element):
                wrong.append(f"{record['id']} ({lang}) at {address}")
    assert_none(wrong, "record whose text is not at its address")


def _spoken(element) -> str:
    """Text without the pinyin above it."""
    pieces = (s for s in element.find_all(string=True) if s.parent.name not in ("rt", "rp"))
    return squeeze("".join(pieces))


def test_the_export_holds_every_clause(exported):
    known = [clause["id"] for clauses in CHAPTERS.values() for clause in clauses]
    assert sorted(r["id"] for r in exported if r["kind"] == "clause") == sorted(known)


def test_source_companies_are_named_only_on_the_sources_page(site):
    named = []
    for file in sorted(site.rglob("*")):
        name = file.relative_to(site).as_posix()
        if file.suffix not in TEXT or name.removeprefix("en/") == "sources/index.html":
            continue
        text = file.read_text(encoding="utf-8")
        if name.startswith("assets/search-"):
            text = _without_sources_page(text)
        named += (f"{name}: {match.group()}" for match in SOURCE_NAMES.finditer(text))
    assert_none(named, "source company named outside the sources page")


def _without_sources_page(payload: str) -> str:
    docs = [d for d in json.loads(payload)["docs"] if not d["url"].startswith("sources/")]
    return json.dumps(docs, ensure_ascii=False)


def _without_sources(page) -> str:
    """What a page says, without the data that the gallery shows as it is written."""
    shown = [pre.get_text() for pre in page.main.select(".hb-gallery pre")]
    return functools.reduce(lambda text, source: text.replace(squeeze(source), ""), shown, page.text)


def test_no_template_is_left_unrendered(pages):
    left = (
        f"{page}: {match.group()}"
        for page in pages
        for match in re.finditer(r"\{\{.{0,40}|\{%.{0,40}|\bundefined\b|Macro Rendering Error", _without_sources(page))
    )
    assert_none(left, "unrendered template")
