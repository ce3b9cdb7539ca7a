"""The home page: search first, then a way in for new people, then today's work."""

from macros.render.cards import Card, of_chapter, of_checklist, of_practice, of_quiz
from macros.render.renderer import Renderer

VERBS = {"chapter": "read", "phrases": "learn", "checklist": "tick", "quiz": "test"}


def _steps(r: Renderer) -> list[Card]:
    """Chapter by chapter: read it, then practise it."""
    return [
        card for chapter in r.handbook.chapters.values() for card in (of_chapter(r, chapter), *of_practice(r, chapter))
    ]


def _minutes(r: Renderer) -> int:
    """How long the way takes: three rules a minute, and what lists and quizzes say of themselves."""
    book = r.handbook
    practised = [*book.checklists.values(), *book.quizzes.values()]
    return round(len(book.clauses) / 3) + sum(each.minutes for each in practised)


def home(r: Renderer) -> str:
    """Everything on the home page below its title."""
    book = r.handbook
    today = [each for each in book.checklists.values() if each.cadence in ("daily", "per-event")]
    return r.component(
        "home",
        steps=_steps(r),
        verbs=VERBS,
        minutes=_minutes(r),
        today=[of_checklist(r, each) for each in today],
        quizzes=[of_quiz(r, each) for each in book.quizzes.values()],
    )
