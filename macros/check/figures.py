"""Figures: a number in a rule, or in what sums rules up, is one of the sources' numbers, or a parameter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from macros.check.language import prose
from macros.load.handbook import Handbook
from macros.load.messages import show
from macros.load.problems import Problem
from macros.model.base import Strict
from macros.model.checklist import Item
from macros.model.clause import Clause
from macros.model.decision import Side
from macros.model.phrase import Phrase
from macros.model.poster import Line
from macros.model.procedure import Step
from macros.model.table import Row

DIGITS = re.compile(r"\d+")
# Summing up clauses and phrases, which have the sources.
RESTING = (Item, Line, Row, Step)
# Longer ones are no figures, and Python refuses to read them from some length on.
LONGEST = 18


def check(handbook: Handbook) -> Iterable[Problem]:
    """Numbers that none of the sources has.

    Only the Chinese: that both languages have the same numbers is checked with the language.
    Examples and questions may name any number.
    """
    if {"ledger", "clauses", "phrases"} & handbook.unreadable:
        return
    for record in handbook.walk():
        facts = sources_of(handbook, record)
        if facts is not None:
            known = {number for fact in facts for number in handbook.ledger.figures.get(fact, [])}
            for text in texts_of(record):
                yield from strangers(text, known)


def sources_of(handbook: Handbook, record: Strict) -> list[str] | None:
    """The facts that a record's numbers come from; none for records that may name any number."""
    if isinstance(record, Clause | Phrase | Side):
        return record.sources
    if isinstance(record, RESTING):
        below = handbook.clauses | handbook.phrases
        ids = rests_on(record)
        # One that is wrong itself, or does not exist, is another find, and its numbers are not known.
        return [fact for id in ids for fact in below[id].sources] if below.keys() >= ids else None
    return None


def rests_on(record: Item | Line | Row | Step) -> set[str]:
    """The clauses and phrases that a record sums up, those of a step's branches too."""
    branches = getattr(record, "branches", [])
    return {*record.clauses, *getattr(record, "phrases", []), *(id for each in branches for id in each.clauses)}


def texts_of(record: Strict) -> Iterator[Strict]:
    """The texts of a record but its example."""
    example = getattr(record, "example", None)
    return (text for text in record.bilinguals() if text is not example)


def strangers(text: Strict, known: set[int]) -> Iterator[Problem]:
    """The numbers of one text that are not known."""
    for found in DIGITS.findall(prose(text.zh)):
        if len(found) > LONGEST or int(found) not in known:
            zh = f"{show(found)} 不是所引事实里的数字；请核对，或改用参数"
            en = f"{show(found)} is no figure of the facts it cites; check it, or use a parameter"
            yield text.problem("zh", zh=zh, en=en)
