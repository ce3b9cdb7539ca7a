"""ui.yml has every text that templates and scripts ask for, and none that nobody could ask for."""

import re

import pytest

from macros.check import check_folder
from macros.paths import DATA, OVERRIDES, ROOT

SOURCES = [*OVERRIDES.rglob("*.js"), *OVERRIDES.rglob("*.html"), *(ROOT / "macros/render").rglob("*.py")]


@pytest.fixture(scope="module")
def texts():
    """The keys of all texts, as component.key."""
    handbook, problems = check_folder(DATA)
    assert problems == [], "\n".join(map(str, problems))
    return {f"{name}.{key}" for name, group in handbook.ui.items() for key in {**group.page, **group.script}}


@pytest.fixture(scope="module")
def asked(texts):
    """What the code asks for: whole keys, and the beginnings of keys that it puts together."""
    names = "|".join(sorted({key.partition(".")[0] for key in texts}))
    code = "\n".join(file.read_text(encoding="utf-8") for file in SOURCES)
    whole = set(re.findall(rf"\bt\(f?[\"']((?:{names})\.[\w-]+)[\"'](?! ~)", code))
    chosen = set(re.findall(rf"\bt\([^()]*\? \"((?:{names})\.[\w-]+)\" : \"((?:{names})\.[\w-]+)\"", code))
    begun = set(re.findall(rf"\bt\(f?[\"'`]((?:{names})\.[\w-]*)(?:\$?\{{|[\"'] ~)", code))
    return whole | {key for pair in chosen for key in pair}, begun


def test_every_text_that_is_asked_for_is_there(texts, asked):
    whole, begun = asked
    assert len(whole) > 100
    assert sorted(whole - texts) == []
    assert sorted(start for start in begun if not any(key.startswith(start) for key in texts)) == []


def test_every_text_can_be_asked_for(texts, asked):
    whole, begun = asked
    assert sorted(key for key in texts - whole if not key.startswith(tuple(begun))) == []
