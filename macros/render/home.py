"""The home page: search first, then a way in for new people, then today's work and the whole book."""

from macros.model.path import Path, Step
from macros.render.cards import Card, of_chapter, of_checklist, of_part, of_phrases, of_quiz, show
from macros.render.renderer import Renderer

START = "new-hire"


def of_step(r: Renderer, step: Step) -> Card:
    """Where a step of a path leads."""
    book = r.handbook
    match step.type:
        case "read":
            return of_chapter(r, book.chapter(step.chapter))
        case "checklist":
            return of_checklist(r, book.checklist(step.checklist))
        case "quiz":
            return of_quiz(r, book.quiz(step.quiz))
    return of_phrases(r)


def _minutes(r: Renderer, path: Path) -> int:
    """How long a path takes: three rules a minute, and what lists and quizzes say of themselves."""
    book = r.handbook
    minutes = 0.0
    for step in path.steps:
        match step.type:
            case "read":
                minutes += len(book.chapters[step.chapter].clauses) / 3
            case "checklist":
                minutes += book.checklists[step.checklist].minutes
            case "quiz":
                minutes += book.quizzes[step.quiz].minutes
    return round(minutes)


def home(r: Renderer) -> str:
    """Everything on the home page below its title."""
    book = r.handbook
    path = book.path(START)
    today = [of_checklist(r, each) for each in book.checklists.values() if each.cadence == "daily"]
    return r.component(
        "home",
        stages=[(stage.title, [(step.type, of_step(r, step)) for step in stage.steps]) for stage in path.stages],
        minutes=_minutes(r, path),
        today=show(r, today),
        parts=show(r, [of_part(r, part) for part in book.parts.values()]),
    )
