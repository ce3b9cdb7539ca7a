"""The ledger and the documents fit together: every fact once, in a part of a document that there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.ledger import Ledger
from macros.model.sources import Document


def check(handbook: Handbook) -> Iterable[Problem]:
    """Facts that no table of facts could show, and documents that speak for another."""
    yield from ledger_problems(handbook.ledger)
    documents = [document for file in handbook.models["sources"] for document in file.documents]
    for document in documents:
        yield from document_problems(document)
    if "sources" not in handbook.unreadable:
        yield from homeless(handbook.ledger, {part.id for document in documents for part in document.parts})


def ledger_problems(ledger: Ledger) -> Iterator[Problem]:
    """Facts that are there twice, and figures of facts that are not there."""
    first: dict[str, str] = {}
    for topic, facts in ledger.facts.items():
        for index, fact in enumerate(facts):
            if fact in first:
                zh, en = f"{fact} 已在 {first[fact]} 里；请删去一个", f"{fact} is in {first[fact]} already; remove one"
                yield replace(ledger.problem("facts", topic, index, zh=zh, en=en), record=fact)
            first.setdefault(fact, topic)
    for fact in ledger.figures:
        if fact not in first:
            zh, en = f"没有台账事实 {fact}；请检查编号", f"there is no ledger fact {fact}; check the id"
            mark = ledger.at("figures").keys[fact]
            problem = replace(ledger.problem("figures", fact, zh=zh, en=en), record=fact)
            yield replace(problem, line=mark.line, column=mark.column)


def homeless(ledger: Ledger, parts: set[str]) -> Iterator[Problem]:
    """Facts of a part that no document has."""
    for topic, facts in ledger.facts.items():
        for index, fact in enumerate(facts):
            part = fact.partition(".")[0]
            if part not in parts:
                zh = f"{fact} 不属于任何资料：没有 {part} 这个部分；请改编号，或在 sources.yml 里加上这个部分"
                en = f"{fact} is of no document: there is no part {part}; change the id or add the part to sources.yml"
                yield replace(ledger.problem("facts", topic, index, zh=zh, en=en), record=fact)


def document_problems(document: Document) -> Iterator[Problem]:
    """Parts and own facts that are another document's; their ids begin with its letter."""
    for part in document.parts:
        if not part.id.startswith(document.id):
            zh, en = f"这里的编号要以 {document.id} 开头；请改", f"an id here starts with {document.id}; change it"
            yield part.problem("id", zh=zh, en=en)
    for own in document.own_facts:
        for index, fact in enumerate(own.facts):
            if not fact.startswith(document.id):
                zh = f"{fact} 不是资料 {document.id} 的事实；请移到它自己的资料下面"
                en = f"{fact} is no fact of the document {document.id}; move it to its own"
                yield own.problem("facts", index, zh=zh, en=en)
