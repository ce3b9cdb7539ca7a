"""What a checklist or a quiz adds to its page in script and style, compressed, and that other pages carry none of it.

Counted in the built site: the component's own files (script, words, sheet, question types of the page), and with
them what they share with others (storage, making elements, the clipboard), which a page without them does not load.
"""

from __future__ import annotations

import gzip
import re
from functools import cache
from pathlib import Path

import pytest

from tests.support.places import LANGUAGES
from tests.support.problems import assert_none

# Bytes of a component's own script and style on its heaviest page, and with what it shares.
# The aim is 12 kB for either; a quiz is above it, and must not drift further.
LIMITS = {"hb-checklist": (12_000, 18_000), "hb-quiz": (22_000, 30_000)}
ELSEWHERE = 3_000
COMPONENTS = {"hb-checklist", "hb-quiz"}
# With a checklist or a quiz goes whether it is saved; other components may show that too.
PARTS = COMPONENTS | {"hb-save-status"}
STATIC = re.compile(r'(?:from|import)\s*"\./([^"]+)"')
DYNAMIC = re.compile(r'import\("\./(([a-z-]+)\.[^"]+)"\)')
ENTRY = re.compile(r'"hb-([a-z-]+)":\(\)=>import\("\./([^"]+)"\)')


@cache
def _weight(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


@cache
def _with_imports(file: Path) -> frozenset[Path]:
    """A script and all it cannot start without."""
    found, todo = set(), [file]
    while todo:
        one = todo.pop()
        if one not in found:
            found.add(one)
            todo += [one.with_name(name) for name in STATIC.findall(one.read_text(encoding="utf-8"))]
    return frozenset(found)


def _loaded(site: Path, page) -> tuple[set[Path], set[Path]]:
    """The files that a page loads for checklists and quizzes: (their own, shared ones)."""
    assets = site / "assets"
    (base,) = assets.glob(f"handbook-{page.lang}.*.js")
    text = base.read_text(encoding="utf-8")
    entries = {f"hb-{name}": assets / file for name, file in ENTRY.findall(text)}
    assert entries.keys() >= PARTS, "the entry script is not understood"
    here = [name for name in entries if page.soup.find(name)]
    parts = PARTS if COMPONENTS & set(here) else COMPONENTS
    scripts = {name: set(_with_imports(entries[name])) - _with_imports(base) for name in here}
    types = {element["data-type"] for element in page.soup.select("hb-quiz [data-type]")}
    own = {entries[name] for name in here if name in parts}
    if "hb-quiz" in here:
        more = DYNAMIC.findall(entries["hb-quiz"].read_text(encoding="utf-8"))
        own |= {assets / file for file, name in more if name in types}
    links = [Path(link["href"]).name for link in page.soup.select("link[rel=stylesheet]")]
    own |= {assets / name for name in links if name.startswith(("checklist.", "quiz."))}
    needed = set().union(*(scripts[name] for name in here if name in parts))
    return own, needed - own


def _bytes(files: set[Path]) -> int:
    return sum(map(_weight, files))


def _pages_with(pages, element):
    # The gallery shows everything at once.
    return [page for page in pages if page.soup.find(element) and not page.place.path.startswith("gallery/")]


@pytest.mark.parametrize("element", ["hb-checklist", "hb-quiz"])
def test_what_a_component_adds_to_its_page(site, pages, figures, element):
    weights = {}
    for page in _pages_with(pages, element):
        own, shared = _loaded(site, page)
        assert {file.suffix for file in own} == {".js", ".css"}, page.name
        weights[page.name] = (_bytes(own), _bytes(own | shared))
    for lang in LANGUAGES:
        heaviest = max((weight, name) for name, weight in weights.items() if name.startswith("en/") == (lang == "en"))
        figures[f"script and style that {element} adds, gz, {lang}: own, with shared"] = str(heaviest)
    for which, limit in enumerate(LIMITS[element]):
        heavy = (f"{name}: {weight[which]}" for name, weight in weights.items() if weight[which] > limit)
        assert_none(heavy, f"page with more than {limit} bytes of {element}")


def test_other_pages_carry_nothing_of_them(site, pages, figures):
    others = [page for page in pages if page.is_for_readers and not page.soup.find(SAVES)]
    assert others
    weights = {page.name: _bytes(set().union(*_loaded(site, page))) for page in others}
    figures["script and style of quizzes and checklists on other pages, gz, at most"] = f"{max(weights.values())} bytes"
    assert_none(
        (f"{n}: {w}" for n, w in weights.items() if w > ELSEWHERE), "page that carries a component it does not show"
    )
