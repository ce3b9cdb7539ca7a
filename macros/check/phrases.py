"""The phrase book: what not to say comes with what to say."""

from __future__ import annotations

from collections.abc import Iterable

from macros.load.handbook import Handbook
from macros.load.problems import Problem


def check(handbook: Handbook) -> Iterable[Problem]:
    """Phrases to avoid without a better one, or with one that is to be avoided too."""
    for phrase in handbook.phrases.values():
        if phrase.use == "avoid" and not phrase.instead:
            zh = "不能说的话要写明改说什么；请加 instead"
            en = "a phrase to avoid needs instead: what to say in its place"
            yield phrase.problem(zh=zh, en=en)
        for index, id in enumerate(phrase.instead):
            better = handbook.phrases.get(id)
            if better is not None and better.use != "say":
                zh = f"{id} 也是不能说的话；请换一句 use: say 的"
                en = f"{id} is to be avoided too; choose one with use: say"
                yield phrase.problem("instead", index, zh=zh, en=en)
