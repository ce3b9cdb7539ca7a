"""Rules on a page: a whole chapter, or one clause where it is wanted."""

from datetime import date
from functools import partial

from macros.model.clause import Clause
from macros.render.renderer import Renderer
from macros.render.setting import setting


def months_later(day: date, months: int) -> str:
    """The month that lies a number of months after a day, as 2027-11."""
    years, month = divmod(day.month - 1 + months, 12)
    return f"{day.year + years}-{month + 1:02}"


def _list(r: Renderer, clauses: list[Clause], intro=None) -> str:
    return r.component("clause", clauses=clauses, intro=intro, setting=partial(setting, r))


def clauses(r: Renderer, chapter_id: str) -> str:
    """A chapter: what it says about itself, then its sections.

    The headings are Markdown, so that they appear in the page's list of sections.
    """
    chapter = r.handbook.chapter(chapter_id)
    due = months_later(chapter.reviewed, chapter.review_months)
    parts = [r.component("chapter", chapter=chapter, next_review=due)]
    for section in chapter.sections:
        parts.append(f"## {r.plain(section.title)} {{: #{section.id} }}")
        parts.append(_list(r, section.clauses, section.intro))
    return "\n\n".join(parts)


def clause(r: Renderer, clause_id: str) -> str:
    """One rule, shown in full."""
    return _list(r, [r.handbook.clause(clause_id)])
