"""What a checklist or a quiz adds to its page in script and style, compressed, and how little of it other pages carry.

Theirs are the scripts, words and sheets that nothing loads but them and what shows how far a reader is with them
(home, paths). With them they load what other components share: storage, the save status, elements, the clipboard.
"""

from __future__ import annotations

import gzip
import re
from functools import cache
from pathlib import Path
from statistics import median

import pytest

from tests.support.places import LANGUAGES
from tests.support.problems import assert_none

THEIRS = {"hb-checklist", "hb-quiz"}
FOLLOWERS = {"hb-certificate", "hb-home", "hb-next-step", "hb-path"}
# Bytes on the heaviest page: their own, and with what they share. The aim is 12 kB of their own. A checklist keeps it.
# A quiz does not: it brings drawn and timed rounds, hand-in, retries, a result with what to read, and the types of its
# questions. What is seldom wanted comes later (arranged/); to fetch the result later was tried: 0.65 kB less at first,
# 0.85 kB more in all. The limits are where it stands, so that it does not drift.
LIMITS = {"hb-checklist": (12_000, 17_500), "hb-quiz": (21_800, 29_200)}
USUAL = 15_000  # their own, of half of all quizzes
ELSEWHERE = 3_000
STATIC = re.compile(r'(?:from|import)\s*"\./([^"]+)"')
DYNAMIC = re.compile(r'import\("\./([^"]+)"\)')
ENTRY = re.compile(r'"(hb-[a-z-]+)":\(\)=>import\("\./([^"]+)"\)')
# Chrome 80 to 90 get this wrong, and the bundler leaves "?." as it is.
SPREAD_IN_CHAIN = re.compile(r"\?\.[\w$#.\[\]]*\([^()]*\.\.\.")


@cache
def _weight(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


@cache
def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


@cache
def _with_imports(file: Path, later: bool = False) -> frozenset[Path]:
    """A script and all it cannot start without; `later`: and what it may fetch when it runs."""
    found, todo = set(), [file]
    while todo:
        one = todo.pop()
        if one not in found:
            found.add(one)
            names = STATIC.findall(_text(one)) + (DYNAMIC.findall(_text(one)) if later else [])
            todo += [one.with_name(name) for name in names]
    return frozenset(found)


def _all_of(files, later: bool = False) -> set[Path]:
    return set().union(*(_with_imports(file, later) for file in files))


@cache
def _entries(site: Path, lang: str) -> dict[str, Path]:
    """Element -> its script."""
    (base,) = (site / "assets").glob(f"handbook-{lang}.*.js")
    entries = {name: base.with_name(file) for name, file in ENTRY.findall(_text(base))}
    assert entries.keys() >= THEIRS | FOLLOWERS, "the entry script is not understood"
    return entries


@cache
def _theirs(site: Path, lang: str) -> frozenset[Path]:
    """The scripts that nothing else has to do with."""
    entries = _entries(site, lang)
    others = [file for name, file in entries.items() if name not in THEIRS | FOLLOWERS]
    return frozenset(_all_of((entries[name] for name in THEIRS), later=True) - _all_of(others, later=True))


def _types(page) -> set[str]:
    return {element["data-type"] for element in page.soup.select("hb-quiz [data-type]")}


def _sheets(site: Path, page, names: set[str]) -> set[Path]:
    links = [Path(link["href"]).name for link in page.soup.select("link[rel=stylesheet]")]
    return {site / "assets" / link for link in links if link.split(".")[0] in names}


def _added(site: Path, page, element: str) -> tuple[set[Path], set[Path]]:
    """The files that an element adds to its page: (its own, those it shares)."""
    entries = _entries(site, page.lang)
    quiz = page.soup.find("hb-quiz")
    later = _types(page) | ({"arranged"} if quiz and quiz.has_attr("data-time-limit") else set())
    fetched = [entries[element].with_name(name) for name in DYNAMIC.findall(_text(entries[element]))]
    scripts = [entries[element], *(file for file in fetched if file.name.split(".")[0] in later)]
    if page.soup.find("hb-save-status"):
        scripts.append(entries["hb-save-status"])
    (base,) = (site / "assets").glob(f"handbook-{page.lang}.*.js")
    needed = _all_of(scripts) - _with_imports(base)
    own = needed & _theirs(site, page.lang)
    return own | _sheets(site, page, {element.removeprefix("hb-"), *_types(page)}), needed - own


def _elsewhere(site: Path, page) -> set[Path]:
    """What is theirs of all that a page may load."""
    here = [file for name, file in _entries(site, page.lang).items() if page.soup.find(name)]
    names = {name.removeprefix("hb-") for name in THEIRS}
    return (_all_of(here, later=True) & _theirs(site, page.lang)) | _sheets(site, page, names)


def _bytes(files: set[Path]) -> int:
    return sum(map(_weight, files))


def _pages_with(pages, element):
    # The gallery shows everything at once.
    return [page for page in pages if page.soup.find(element) and not page.place.path.startswith("gallery/")]


@pytest.mark.parametrize("element", sorted(THEIRS))
def test_what_a_component_adds_to_its_page(site, pages, figures, element):
    weights = {}
    for page in _pages_with(pages, element):
        own, shared = _added(site, page, element)
        assert {file.suffix for file in own} == {".js", ".css"}, page.name
        weights[page.name] = (_bytes(own), _bytes(own | shared))
    for lang in LANGUAGES:
        heaviest = max((weight, name) for name, weight in weights.items() if name.startswith("en/") == (lang == "en"))
        figures[f"script and style that {element} adds, gz, {lang}: own, with shared"] = str(heaviest)
    for which, limit in enumerate(LIMITS[element]):
        heavy = (f"{name}: {weight[which]}" for name, weight in weights.items() if weight[which] > limit)
        assert_none(heavy, f"page with more than {limit} bytes of {element}")


def test_what_the_usual_quiz_adds(site, pages, figures):
    usual = median(_bytes(_added(site, page, "hb-quiz")[0]) for page in _pages_with(pages, "hb-quiz"))
    figures["script and style of its own that the usual quiz adds, gz"] = f"{usual} bytes"
    assert usual <= USUAL


def test_other_pages_carry_little_of_them(site, pages, figures):
    others = [page for page in pages if not page.soup.find(list(THEIRS))]
    weights = {page.name: _bytes(_elsewhere(site, page)) for page in others}
    figures["script and style of quizzes and checklists on other pages, gz, at most"] = f"{max(weights.values())} bytes"
    # The home page says how far one is, so it has something of them: else nothing was understood.
    assert weights["index.html"] > 0
    assert_none(
        (f"{n}: {w}" for n, w in weights.items() if w > ELSEWHERE), "page that carries a component it does not show"
    )


def test_old_chrome_understands_every_call(site):
    scripts = sorted((site / "assets").glob("*.js"))
    assert any("?." in _text(file) for file in scripts)
    assert SPREAD_IN_CHAIN.search("a?.b.c(...d,e)")
    assert_none((file.name for file in scripts if SPREAD_IN_CHAIN.search(_text(file))), "spread argument after ?.")
