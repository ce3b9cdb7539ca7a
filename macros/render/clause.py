"""Rules on a page: a whole chapter, or one clause where it is wanted."""

from functools import partial

from macros.model.base import AUDIENCES
from macros.model.clause import Chapter, Clause
from macros.render.glossary import marker
from macros.render.renderer import Renderer
from macros.render.setting import setting


def _list(r: Renderer, clauses: list[Clause], **context: object) -> str:
    defaults = {"intro": None, "some_only": False, "marked": r.text}
    return r.component("clause", clauses=clauses, setting=partial(setting, r), **defaults | context)


def _audiences(chapter: Chapter) -> list[str]:
    """Whom the rules for some only are for; a choice between them is no use if all are for everyone."""
    named = {who for clause in chapter.clauses if "everyone" not in clause.audience for who in clause.audience}
    return [who for who in AUDIENCES if who in named]


def clauses(r: Renderer, chapter_id: str) -> str:
    """A chapter: what it says about itself, the choice of a job, then its sections."""
    chapter = r.handbook.chapter(chapter_id)
    parts = [r.component("chapter", chapter=chapter)]
    audiences, marked = _audiences(chapter), marker(r)
    if audiences:
        parts.append(r.component("audience", audiences=audiences))
    for section in chapter.sections:
        parts.append(r.heading(r.plain(section.title), section.id))
        parts.append(_list(r, section.clauses, intro=section.intro, some_only=bool(audiences), marked=marked))
    return "\n\n".join(parts)


def clause(r: Renderer, clause_id: str) -> str:
    """One rule, shown in full."""
    return _list(r, [r.handbook.clause(clause_id)])
