"""Ids are unique, say where they belong, and are never given out again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from macros.load.handbook import Handbook
from macros.load.problems import Problem, shown_path
from macros.model.base import Record, Retired, Strict
from macros.urls import phrase_url, script_url


def check(handbook: Handbook) -> Iterable[Problem]:
    """Problems of ids."""
    records = list(all_records(handbook))
    yield from repeated(record for record, _ in records)
    for record, prefix in records:
        yield from wrong_prefix(record, prefix)
    for siblings in lists_with_own_ids(handbook):
        yield from repeated(siblings)
    yield from wrong_file_names(handbook)
    yield from reused(handbook, {record.id for record, _ in records})
    yield from shared_anchors(handbook)


def all_records(handbook: Handbook) -> Iterator[tuple[Strict, str]]:
    """Every record whose id is unique in the whole handbook, with the prefix its id must have.

    They come from the files, not from the dictionaries of the handbook, in which a
    repeated id is there only once.
    """
    models = handbook.models
    for file in models["organisation"]:
        yield from ((parameter, "") for parameter in file.parameters)
    for file in models["clauses"]:
        for section in file.sections:
            yield from ((clause, f"{file.chapter.id}.") for clause in section.clauses)
        yield from ((each, f"{file.chapter.id}.") for each in [*file.procedures, *file.tables])
    for file in models["phrases"]:
        yield from ((phrase, "phrase.") for phrase in file.phrases)
        yield from ((script, "script.") for script in file.scripts)
    for file in models["glossary"]:
        yield from ((term, "term.") for term in file.terms)
    for file in models["posters"]:
        lines = [line for block in file.poster.blocks if block.type == "lines" for line in block.lines]
        yield from ((line, f"{file.poster.id}.") for line in lines)
    for file in models["checklists"]:
        for section in file.sections:
            yield from ((item, f"{file.checklist.id}.") for item in section.items)
    for file in models["quizzes"]:
        yield from ((question, f"{file.quiz.id}.q-") for question in file.questions)
    for file in models["examples"]:
        yield from ((example.question, "examples.q-") for example in file.examples)


def lists_with_own_ids(handbook: Handbook) -> Iterator[list[Strict]]:
    """Lists whose ids need to be unique among themselves only."""
    models = handbook.models
    yield from (file.parts for file in models["contents"])
    yield from (file.decisions for file in models["decisions"])
    yield from (file.groups for file in models["phrases"])
    yield from (file.documents for file in models["sources"])
    yield [part for file in models["sources"] for document in file.documents for part in document.parts]
    yield from (file.sections for kind in ("clauses", "checklists") for file in models[kind])
    yield from (file.stages for file in models["paths"])
    for file in models["organisation"]:
        yield from (parameter.options for parameter in file.parameters if parameter.type == "choice")


def repeated(records: Iterable[Strict]) -> Iterator[Problem]:
    """Ids that are there twice."""
    first: dict[str, Strict] = {}
    for record in records:
        if record.id in first:
            mark = first[record.id].at("id").start
            place = f"{shown_path(mark.file)}:{mark.line}"
            zh = f"编号 {record.id} 重复（已在 {place}）；请换一个新编号"
            en = f"the id {record.id} is there twice (first at {place}); choose another"
            yield record.problem("id", zh=zh, en=en)
        first.setdefault(record.id, record)


def wrong_prefix(record: Strict, prefix: str) -> Iterator[Problem]:
    """An id that does not say where it belongs."""
    if not record.id.startswith(prefix):
        zh, en = f"这里的编号要以 {prefix} 开头", f"an id here starts with {prefix}"
        yield record.problem("id", zh=zh, en=en)


def wrong_file_names(handbook: Handbook) -> Iterator[Problem]:
    """A chapter, checklist, quiz, path or poster in a file of another name."""
    heads = {"clauses": "chapter", "checklists": "checklist", "quizzes": "quiz", "paths": "path", "posters": "poster"}
    for kind, name in heads.items():
        for file in handbook.models[kind]:
            head = getattr(file, name)
            stem = head.node.source.path.stem
            if head.id != stem:
                zh = f"编号 {head.id} 要与文件名一致；请写 {stem}，或把文件改名为 {head.id}.yml"
                en = f"the id {head.id} must be the file's name; write {stem}, or rename the file to {head.id}.yml"
                yield head.problem("id", zh=zh, en=en)


def reused(handbook: Handbook, used: set[str]) -> Iterator[Problem]:
    """Retired ids that are in use, and replacements that do not exist."""
    retired: list[Retired] = [
        each for kind in ("clauses", "phrases", "checklists", "quizzes")
        for file in handbook.models[kind] for each in file.retired
    ]  # fmt: skip
    known = used | {node.id for node in handbook.broken if node.id} | {each.id for each in retired}
    for each in retired:
        if each.id in used:
            zh = f"{each.id} 已停用，不能再用；请换新编号"
            en = f"{each.id} is retired and cannot be used again; choose another id"
            yield each.problem("id", zh=zh, en=en)
        if each.replaced_by and each.replaced_by not in known and not handbook.unreadable:
            zh, en = f"没有 {each.replaced_by}；请检查编号", f"there is no {each.replaced_by}; check the id"
            yield each.problem("replaced_by", zh=zh, en=en)


def shared_anchors(handbook: Handbook) -> Iterator[Problem]:
    """Two things on a page with one anchor."""
    for file in handbook.models["clauses"]:
        anchors = {section.id: section for section in file.sections}
        clauses = [clause for section in file.sections for clause in section.clauses]
        records = [*clauses, *file.procedures, *file.tables]
        yield from clashes(anchors, {record.slug: record for record in records})
    for file in handbook.models["phrases"]:
        anchors = {group.id: group for group in file.groups}
        below: dict[str, Record] = {phrase_url(phrase).partition("#")[2]: phrase for phrase in file.phrases}
        scripts = {script_url(script).partition("#")[2]: script for script in file.scripts}
        yield from clashes(anchors, below)
        yield from clashes(anchors | below, scripts)


def clashes(taken: dict[str, Strict], others: dict[str, Record]) -> Iterator[Problem]:
    """Records whose anchor something else on the page has."""
    for anchor in sorted(taken.keys() & others.keys()):
        zh = f"同一页上已有 #{anchor}（{taken[anchor].id}）；请换一个编号"
        en = f"the page has #{anchor} already ({taken[anchor].id}); choose another id"
        yield others[anchor].problem("id", zh=zh, en=en)
