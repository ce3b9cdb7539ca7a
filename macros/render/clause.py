"""Rules on a page: a whole chapter, or one clause where it is wanted."""

from functools import partial

from macros.model.clause import Clause
from macros.render.renderer import Renderer
from macros.render.setting import setting


def _list(r: Renderer, clauses: list[Clause], intro=None) -> str:
    return r.component("clause", clauses=clauses, intro=intro, setting=partial(setting, r))


def clauses(r: Renderer, chapter_id: str) -> str:
    """A chapter: what it says about itself, then its sections."""
    chapter = r.handbook.chapter(chapter_id)
    parts = [r.component("chapter", chapter=chapter)]
    for section in chapter.sections:
        parts.append(r.heading(r.plain(section.title), section.id))
        parts.append(_list(r, section.clauses, section.intro))
    return "\n\n".join(parts)


def clause(r: Renderer, clause_id: str) -> str:
    """One rule, shown in full."""
    return _list(r, [r.handbook.clause(clause_id)])
