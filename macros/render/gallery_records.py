"""What the browser would have kept of an example: records as `assets/storage` stores them."""

from __future__ import annotations

from typing import Any

from macros.model.base import LANGUAGES
from macros.model.checklist import Checklist
from macros.model.gallery import ChecklistState, PastRun, QuizState
from macros.model.quiz import Quiz
from macros.questions import TYPES
from macros.questions.base import BaseQuestion
from macros.questions.checks import Context
from macros.render.renderer import Renderer
from macros.text import Text


def envelope(value: dict[str, Any]) -> dict[str, Any]:
    """A record with its wrapping; `storage/envelope.js` reads it."""
    return {"v": 1, "n": 0, "value": value, "stamps": {}}


def quiz_record(r: Renderer, quiz: Quiz, state: QuizState) -> dict[str, Any]:
    """The state of `quiz/state.js`."""
    answers = {}
    for question in quiz.questions:
        entry = _entry(r, question, state)
        if entry is not None:
            answers[question.id] = entry
    open_ = [question.id for question in quiz.questions if question.id not in answers]
    current = None if state.done else (*state.outdated, *state.chosen, *state.checked, *open_)[0]
    history = {"1": {"day": "@0", "score": 0, "retry": False}} if state.done else {}
    return envelope({"answers": answers, "current": current, "done": state.done, "history": history})


def _entry(r: Renderer, question: BaseQuestion, state: QuizState) -> dict[str, Any] | None:
    kind, id = TYPES[question.type], question.id
    key = kind.key(question, Context(r.handbook, {lang: Text(r.handbook, lang) for lang in LANGUAGES}))
    checked = id in state.right or id in state.checked
    if not checked and id not in state.chosen:
        return None
    answer = kind.right_answer(key) if id in state.right else {**state.checked, **state.chosen}[id]
    score = kind.mark(key, answer) if checked else 0
    revision = r.handbook.version(question) + (id in state.outdated)
    return {"answer": answer, "revision": revision, "checked": checked, "score": score}


def checklist_record(r: Renderer, checklist: Checklist, state: ChecklistState) -> dict[str, Any]:
    """The state of `checklist/state.js`; @3 is the day three days ago, when the page is looked at."""
    run = "@0#1" if state.items else ""
    revisions = {item.id: r.handbook.version(item) for item in checklist.items}
    items = {}
    for id, choice in state.items.items():
        note = r.plain(state.notes[id]) if id in state.notes else ""
        items[id] = {"state": choice, "note": note, "revision": revisions[id], "run": run}
    history = {f"@{past.days_ago}#1": _run(past, len(revisions)) for past in state.history}
    return envelope({"run": run, "items": items, "history": history})


def _run(past: PastRun, total: int) -> dict[str, Any]:
    counts = {"yes": total - len(past.missed), "no": len(past.missed), "na": 0, "total": total}
    return {"day": f"@{past.days_ago}", **counts, "missed": past.missed}
