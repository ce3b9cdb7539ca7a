"""The glossary: no two terms are written the same way."""

from __future__ import annotations

from collections.abc import Iterable

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.base import LANGUAGES


def check(handbook: Handbook) -> Iterable[Problem]:
    """A form that an earlier term has already: a reader could not know which one is meant."""
    for lang in LANGUAGES:
        first: dict[str, str] = {}
        for term in handbook.terms.values():
            for index, form in enumerate(term.forms(lang)):
                other = first.setdefault(form.casefold(), term.id)
                if other != term.id:
                    place = ("also", lang, index - 1) if index else ("term", lang)
                    zh, en = f"“{form}”已经是 {other} 的写法；请改一个", f"“{form}” is a form of {other} already"
                    yield term.problem(*place, zh=zh, en=f"{en}; change one of them")
