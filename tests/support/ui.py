"""The interface's own words, so that tests follow docs/data/ui.yml instead of repeating it."""

from __future__ import annotations

import re
from functools import lru_cache

import yaml

from tests.support.places import ROOT


@lru_cache
def _words() -> dict:
    return yaml.safe_load((ROOT / "docs/data/ui.yml").read_text(encoding="utf-8"))


def words(lang: str, key: str) -> list[str]:
    """Every form of a text, `component.key`: one, or two where English counts."""
    component, name = key.split(".", 1)
    group = _words()[component]
    text = {**(group.get("page") or {}), **(group.get("script") or {})}[name][lang]
    return list(text.values()) if isinstance(text, dict) else [text]


def word(lang: str, key: str) -> str:
    """A text that has one form and no placeholder."""
    (text,) = words(lang, key)
    return text


def pattern(lang: str, key: str) -> re.Pattern[str]:
    """Matches a text whatever its placeholders hold."""
    forms = (re.sub(r"\\\{\w+\\\}", ".+?", re.escape(form)) for form in words(lang, key))
    return re.compile("|".join(f"(?:{form})" for form in forms))
