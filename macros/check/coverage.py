"""What the ledger says is in the handbook: its facts cited, its conflicts decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from macros.load.handbook import Handbook
from macros.load.messages import suggestion
from macros.load.problems import Problem
from macros.model.clause import Clause
from macros.model.decision import Decision
from macros.model.ledger import Conflict
from macros.model.phrase import Phrase
from macros.model.sources import OwnFacts

CITING = {"clauses", "phrases", "sources", "ledger"}
DECIDING = {"decisions", "ledger"}


def check(handbook: Handbook) -> Iterable[Problem]:
    """Facts nobody cites, conflicts nobody decided, decisions about nothing."""
    if not CITING & handbook.unreadable:
        yield from uncited(handbook)
    if not DECIDING & handbook.unreadable:
        yield from undecided(handbook)
        yield from pointless(handbook)
        if not CITING & handbook.unreadable:
            yield from unseen(handbook)
    for decision in handbook.decisions.values():
        yield from stray_sides(decision)


def cited_facts(handbook: Handbook) -> set[str]:
    """The facts that clauses and phrases cite or that are recorded as one organisation's own.

    A mistyped one counts as the one that was meant: it is to be mended, not to be missed twice.
    """
    cited = {fact for record in citing(handbook) for fact in record.sources}
    own = {fact for record in handbook.walk() if isinstance(record, OwnFacts) for fact in record.facts}
    known = handbook.ledger.all_facts
    meant = {suggestion(fact, sorted(known)) for fact in (cited | own) - known}
    return cited | own | meant | words_of_broken(handbook)


def citing(handbook: Handbook) -> Iterator[Clause | Phrase]:
    """All clauses and phrases, those with a repeated id too."""
    return (record for record in handbook.walk() if isinstance(record, Clause | Phrase))


def words_of_broken(handbook: Handbook) -> set[str]:
    """All values in records that had to be left out, whatever field they are in.

    What such a record says about other records should not be missed twice.
    """
    return {node.value for broken in handbook.broken for node in broken.walk() if isinstance(node.value, str)}


def uncited(handbook: Handbook) -> Iterator[Problem]:
    """Facts that no clause and no phrase cites, and that are no organisation's own."""
    cited = cited_facts(handbook)
    for topic, facts in handbook.ledger.facts.items():
        for index, fact in enumerate(facts):
            if fact not in cited:
                zh = f"没有条款或用语引用 {fact}（{topic}）；请加进相应条款的 sources，或 sources.yml 的 own_facts"
                en = f"no clause or phrase cites {fact} ({topic}); add it to the sources of one"
                en = f"{en}, or to own_facts in sources.yml"
                yield replace(handbook.ledger.problem("facts", topic, index, zh=zh, en=en), record=fact)


def undecided(handbook: Handbook) -> Iterator[Problem]:
    """Conflicts without a decision; where one is nearly right, its facts or its type."""
    for conflict in handbook.ledger.conflicts:
        decision = nearest_decision(handbook, conflict)
        facts = ", ".join(conflict.facts)
        if decision is None:
            if not words_of_broken(handbook) >= set(conflict.facts):
                zh, en = f"资料有分歧（{facts}），还没有决定", f"the sources differ ({facts}) and nothing is decided"
                problem = conflict.problem(zh=f"{zh}；请写进 decisions.yml", en=f"{en}; add it to decisions.yml")
                yield replace(problem, record=conflict.facts[0])
        elif set(decision.facts) != set(conflict.facts):
            zh = f"facts 要与台账的分歧完全一致：[{facts}]"
            en = f"facts must be those of the ledger's conflict: [{facts}]"
            yield decision.problem("facts", zh=zh, en=en)
        elif decision.type != conflict.type:
            zh, en = f"台账里的类型是 {conflict.type}", f"the ledger says the type is {conflict.type}"
            yield decision.problem("type", zh=f"{zh}；请照改", en=f"{en}; change it")


def nearest_decision(handbook: Handbook, conflict: Conflict) -> Decision | None:
    """The decision about most of a conflict's facts; those that settle another one exactly do not count."""
    exact = {frozenset(other.facts) for other in handbook.ledger.conflicts if other is not conflict}
    candidates = [d for d in handbook.decisions.values() if frozenset(d.facts) not in exact]
    shared = {decision.id: len(set(decision.facts) & set(conflict.facts)) for decision in candidates}
    best = max(shared, key=lambda id: shared[id], default=None)
    return handbook.decisions[best] if best and shared[best] >= min(2, len(conflict.facts)) else None


def pointless(handbook: Handbook) -> Iterator[Problem]:
    """Decisions that settle none of the ledger's conflicts."""
    exact = {frozenset(conflict.facts) for conflict in handbook.ledger.conflicts}
    nearly = {decision.id for c in handbook.ledger.conflicts if (decision := nearest_decision(handbook, c))}
    for decision in handbook.decisions.values():
        if frozenset(decision.facts) not in exact and decision.id not in nearly:
            zh, en = "台账里没有这样的分歧；请核对 facts", "the ledger has no such conflict; check the facts"
            yield decision.problem("facts", zh=zh, en=en)


def unseen(handbook: Handbook) -> Iterator[Problem]:
    """Decisions that readers never get to see, because no rule and no phrase names them."""
    named = {record.decision for record in citing(handbook)} | words_of_broken(handbook)
    for decision in handbook.decisions.values():
        if decision.id not in named:
            zh = f"没有条款或用语提到这个决定；请在其中一条加上 decision: {decision.id}"
            en = f"no clause or phrase names this decision; add decision: {decision.id} to one"
            yield decision.problem("id", zh=zh, en=en)


def stray_sides(decision: Decision) -> Iterator[Problem]:
    """Sides that speak for facts the decision is not about."""
    for side in decision.sides:
        for index, fact in enumerate(side.sources):
            if fact not in decision.facts:
                zh = f"{fact} 不在这个决定的 facts 里；请加进去或删去"
                en = f"{fact} is not among the decision's facts; add or remove it"
                yield side.problem("sources", index, zh=zh, en=en)
