"""Whether something with an id exists, and what to say when it does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from macros.load.messages import suggestion
from macros.load.node import Step
from macros.load.problems import Problem
from macros.model.base import Strict

if TYPE_CHECKING:
    from macros.load.handbook import Handbook

# kind of record -> kind of file it is in, its name in Chinese and in English
KINDS = {
    "parameters": ("organisation", "参数", "parameter"),
    "chapters": ("clauses", "章节", "chapter"),
    "clauses": ("clauses", "条款", "clause"),
    "procedures": ("clauses", "流程", "procedure"),
    "tables": ("clauses", "表格", "table"),
    "decisions": ("decisions", "决定", "decision"),
    "groups": ("phrases", "分组", "group"),
    "phrases": ("phrases", "用语", "phrase"),
    "scripts": ("phrases", "成套说法", "script"),
    "checklists": ("checklists", "清单", "checklist"),
    "quizzes": ("quizzes", "测验", "quiz"),
    "terms": ("glossary", "词条", "term"),
    "paths": ("paths", "路径", "path"),
    "posters": ("posters", "卡片", "poster"),
    "facts": ("ledger", "台账事实", "ledger fact"),
}


def known(handbook: Handbook, kind: str) -> set[str] | None:
    """All ids of a kind, those of wrong records too; None when a file could not be used."""
    if KINDS[kind][0] in handbook.unreadable:
        return None
    if kind == "facts":
        return handbook.ledger.all_facts
    return {*getattr(handbook, kind), *(node.id for node in handbook.broken if node.id)}


def unknown(handbook: Handbook, kind: str, id: str, record: Strict, *path: Step) -> Iterator[Problem]:
    """The problem of a reference to something that does not exist, if it does not."""
    ids = known(handbook, kind)
    if ids is None or id in ids:
        return
    if kind in handbook.repeated and not suggestion(id, sorted(ids)):
        return  # most likely the id that the repeated one should have
    zh, en = not_there(kind, id, ids)
    yield record.problem(*path, zh=zh, en=en)


def not_there(kind: str, id: str, ids: Iterable[str]) -> tuple[str, str]:
    """That there is no such record, and which one may have been meant."""
    _, zh, en = KINDS[kind]
    close = suggestion(id, sorted(ids))
    mend = (f"；是不是 {close}？", f"; did you mean {close}?") if close else ("；请检查编号", "; check the id")
    return f"没有{zh} {id}{mend[0]}", f"there is no {en} {id}{mend[1]}"
