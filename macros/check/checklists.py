"""Checklists: every statement rests on a rule or a phrase."""

from __future__ import annotations

from collections.abc import Iterable

from macros.load.handbook import Handbook
from macros.load.problems import Problem


def check(handbook: Handbook) -> Iterable[Problem]:
    """Items that are tied to nothing."""
    for item in handbook.items.values():
        if not item.clauses and not item.phrases:
            zh, en = "没有对应的条款或用语；请加 clauses 或 phrases", "is tied to no rule; add clauses or phrases"
            yield item.problem(zh=zh, en=en)
