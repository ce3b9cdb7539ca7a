"""Rules that a company has to decide about: what is off is nowhere asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.base import Strict
from macros.model.checklist import Item
from macros.model.clause import Clause
from macros.model.organisation import SwitchParameter
from macros.model.poster import Line
from macros.model.procedure import Branch, Step
from macros.model.table import Row
from macros.questions.base import BaseQuestion

RESTING = Item | BaseQuestion | Step | Branch | Row | Line


def check(handbook: Handbook) -> Iterable[Problem]:
    """Switches that are none, cautions without one, and what rests on a rule that is off."""
    for clause in handbook.clauses.values():
        yield from switch_problems(handbook, clause)
    for record in handbook.walk():
        if isinstance(record, RESTING):
            yield from resting_on_nothing(handbook, record)


def switch_problems(handbook: Handbook, clause: Clause) -> Iterator[Problem]:
    """A rule that no switch decides about although one should."""
    if clause.adopted_if is None:
        if clause.caution:
            zh = "有 caution 的条款要由公司决定采不采用；请加 adopted_if（一个 type: switch 的参数）"
            en = "a rule with a caution is the company's decision; add adopted_if: a parameter with type: switch"
            yield clause.problem("caution", zh=zh, en=en)
        return
    parameter = handbook.parameters.get(clause.adopted_if)
    if parameter is not None and not isinstance(parameter, SwitchParameter):
        zh = f"参数 {parameter.id} 不是开关；adopted_if 要用 type: switch 的参数"
        en = f"the parameter {parameter.id} is no switch; adopted_if needs one with type: switch"
        yield clause.problem("adopted_if", zh=zh, en=en)


def resting_on_nothing(handbook: Handbook, record: Strict) -> Iterator[Problem]:
    """A statement, question, step or row about a rule that is not in force."""
    for index, id in enumerate(record.clauses):
        clause = handbook.clauses.get(id)
        if clause is not None and not handbook.adopted(clause):
            zh = f"{id} 没有采用（{clause.adopted_if} 是 false）；请换一条，或在 organisation.yml 里打开它"
            en = f"{id} is not adopted ({clause.adopted_if} is false); choose another or switch it on"
            yield record.problem("clauses", index, zh=zh, en=f"{en} in organisation.yml")
