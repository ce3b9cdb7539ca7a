"""Figures: a number in a rule is one of its sources' numbers, or a parameter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from macros.check.language import prose
from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.base import Strict
from macros.model.clause import Clause

DIGITS = re.compile(r"\d+")


def check(handbook: Handbook) -> Iterable[Problem]:
    """Numbers that none of a rule's sources has.

    Only the Chinese: that both languages have the same numbers is checked with the language.
    Examples may name any number.
    """
    if "ledger" in handbook.unreadable:
        return
    for clause in handbook.clauses.values():
        yield from strangers(handbook, clause, clause, "zh")
        if clause.why:
            yield from strangers(handbook, clause, clause.why, "zh")


def strangers(handbook: Handbook, clause: Clause, place: Strict, name: str) -> Iterator[Problem]:
    """The numbers of one text that no source of the rule has."""
    known = {number for fact in clause.sources for number in handbook.ledger.figures.get(fact, [])}
    for found in DIGITS.findall(prose(getattr(place, name))):
        if int(found) not in known:
            zh = f"{found} 不是所引事实里的数字；请核对，或改用参数"
            en = f"{found} is no figure of the facts it cites; check it, or use a parameter"
            yield place.problem(name, zh=zh, en=en)
