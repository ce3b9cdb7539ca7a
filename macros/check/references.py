"""Everything that is pointed at exists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.load.references import unknown
from macros.model.base import Strict
from macros.model.checklist import ChecklistHead, Item
from macros.model.clause import Clause
from macros.model.contents import BookPart
from macros.model.decision import Decision, Side
from macros.model.glossary import Term
from macros.model.ledger import Conflict
from macros.model.organisation import Parameter
from macros.model.path import Pass, Read, Tick
from macros.model.phrase import Phrase, Script
from macros.model.poster import Line, Phrases, Poster, Steps
from macros.model.procedure import Branch, Step
from macros.model.quiz import QuizHead
from macros.model.sources import OwnFacts
from macros.model.table import Row
from macros.questions.base import BaseQuestion

# Which fields of a model are ids of what.
REFERENCES: dict[type[Strict], dict[str, str]] = {
    Parameter: {"sources": "facts"},
    BookPart: {"chapters": "chapters"},
    Clause: {"sources": "facts", "decision": "decisions", "adopted_if": "parameters"},
    Step: {"clauses": "clauses"},
    Branch: {"clauses": "clauses"},
    Row: {"clauses": "clauses"},
    Term: {"clauses": "clauses"},
    Read: {"chapter": "chapters"},
    Tick: {"checklist": "checklists"},
    Pass: {"quiz": "quizzes"},
    Poster: {"checklist": "checklists"},
    Line: {"clauses": "clauses"},
    Phrases: {"phrases": "phrases"},
    Steps: {"procedure": "procedures"},
    OwnFacts: {"facts": "facts"},
    Phrase: {"sources": "facts", "decision": "decisions", "group": "groups", "instead": "phrases"},
    Script: {"steps": "phrases"},
    Item: {"clauses": "clauses", "phrases": "phrases"},
    BaseQuestion: {"clauses": "clauses", "phrases": "phrases", "parameter": "parameters"},
    Decision: {"facts": "facts", "parameter": "parameters"},
    Side: {"sources": "facts"},
    ChecklistHead: {"chapter": "chapters"},
    QuizHead: {"chapter": "chapters"},
    Conflict: {"facts": "facts"},
}


def check(handbook: Handbook) -> Iterable[Problem]:
    """References to something that does not exist, or to the same thing twice."""
    for record in handbook.walk():
        for model, fields in REFERENCES.items():
            if isinstance(record, model):
                for name, kind in fields.items():
                    yield from field_problems(handbook, record, name, kind)


def field_problems(handbook: Handbook, record: Strict, name: str, kind: str) -> Iterator[Problem]:
    """The problems of one field, which may be a list."""
    value = getattr(record, name, None)  # not every type of question has a parameter
    if isinstance(value, str):
        yield from unknown(handbook, kind, value, record, name)
    elif isinstance(value, list):
        for index, id in enumerate(value):
            yield from unknown(handbook, kind, id, record, name, index)
            if id in value[:index]:
                zh, en = f"{id} 写了两次；请删去一个", f"{id} is there twice; remove one"
                yield record.problem(name, index, zh=zh, en=en)
