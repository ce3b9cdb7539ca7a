"""The whole handbook: every record by its id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from macros.load.node import Node
from macros.load.references import not_there
from macros.load.versions import version
from macros.model.base import Strict, Translated
from macros.model.checklist import Checklist, Item
from macros.model.clause import Chapter, Clause
from macros.model.contents import BookPart
from macros.model.decision import Decision
from macros.model.examples import ExamplesFile
from macros.model.gallery import Gallery
from macros.model.glossary import Term
from macros.model.ledger import Ledger
from macros.model.organisation import AnyParameter
from macros.model.path import Path as LearningPath
from macros.model.phrase import Group, Phrase, Script
from macros.model.poster import Poster
from macros.model.procedure import Procedure
from macros.model.quiz import Quiz
from macros.model.sources import Document
from macros.model.table import Table
from macros.model.ui import Messages
from macros.questions.base import BaseQuestion


@dataclass
class Handbook:
    """Everything in a data folder, by id, in the order of the files.

    With problems it may be incomplete: wrong records are in ``broken`` instead of in
    their place, kinds of which a file could not be used at all are in ``unreadable``, and
    kinds in which an id is there twice in ``repeated``.
    Only checks may look at an incomplete handbook.
    """

    folder: Path
    parameters: dict[str, AnyParameter] = field(default_factory=dict)
    chapters: dict[str, Chapter] = field(default_factory=dict)
    parts: dict[str, BookPart] = field(default_factory=dict)
    clauses: dict[str, Clause] = field(default_factory=dict)
    procedures: dict[str, Procedure] = field(default_factory=dict)
    tables: dict[str, Table] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    phrases: dict[str, Phrase] = field(default_factory=dict)
    scripts: dict[str, Script] = field(default_factory=dict)
    checklists: dict[str, Checklist] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    quizzes: dict[str, Quiz] = field(default_factory=dict)
    questions: dict[str, BaseQuestion] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    paths: dict[str, LearningPath] = field(default_factory=dict)
    posters: dict[str, Poster] = field(default_factory=dict)
    sources: dict[str, Document] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=lambda: Ledger(facts={}, conflicts=[]))
    ui: dict[str, Messages] = field(default_factory=dict)
    synonyms: list[list[str]] = field(default_factory=list)
    examples: list[ExamplesFile] = field(default_factory=list)
    gallery: Gallery = field(default_factory=lambda: Gallery(homes={}, pages=[]))
    models: dict[str, list[Any]] = field(default_factory=dict)
    broken: list[Node] = field(default_factory=list)
    unreadable: set[str] = field(default_factory=set)
    repeated: set[str] = field(default_factory=set)

    def clause(self, id: str) -> Clause:
        """The clause with this id."""
        return self.find("clauses", id)

    def chapter(self, id: str) -> Chapter:
        """The chapter with this id."""
        return self.find("chapters", id)

    def procedure(self, id: str) -> Procedure:
        """The procedure with this id."""
        return self.find("procedures", id)

    def table(self, id: str) -> Table:
        """The table with this id."""
        return self.find("tables", id)

    def phrase(self, id: str) -> Phrase:
        """The phrase with this id."""
        return self.find("phrases", id)

    def script(self, id: str) -> Script:
        """The script with this id."""
        return self.find("scripts", id)

    def checklist(self, id: str) -> Checklist:
        """The checklist with this id."""
        return self.find("checklists", id)

    def quiz(self, id: str) -> Quiz:
        """The quiz with this id."""
        return self.find("quizzes", id)

    def path(self, id: str) -> LearningPath:
        """The path with this id."""
        return self.find("paths", id)

    def poster(self, id: str) -> Poster:
        """The poster with this id."""
        return self.find("posters", id)

    def find(self, kind: str, id: str) -> Any:
        """A record of a kind, such as ``find("clauses", "phone.answer-in-time")``.

        Raises:
            LookupError: there is none, said in both languages.
        """
        records = getattr(self, kind)
        if not isinstance(id, str):
            raise LookupError('编号要加引号，例如 clauses("phone") | an id needs quotes, as in clauses("phone")')
        if id not in records:
            raise LookupError(" | ".join(not_there(kind, id, records)))
        return records[id]

    def version(self, record: Translated) -> int:
        """What readers' answers and signatures go by, from the record itself and what it rests on."""
        return version(record, self.below(record), self.parameters)

    def below(self, record: Translated) -> list[Clause | Phrase]:
        """The rules and phrases that a question or an item rests on; none for a rule or a phrase."""
        clauses, phrases = getattr(record, "clauses", ()), getattr(record, "phrases", ())
        return [*map(self.clause, clauses), *map(self.phrase, phrases)]

    def answers(self, phrase: Phrase) -> list[Phrase]:
        """What to say when a phrase is practised: itself, or what to say in its place."""
        return [phrase] if phrase.use == "say" else [self.phrase(id) for id in phrase.instead]

    def practice_version(self, phrase: Phrase) -> int:
        """What practising a phrase goes by: what to say in its place is what is learnt."""
        return version(phrase, [each for each in self.answers(phrase) if each is not phrase], self.parameters)

    def part_of(self, chapter_id: str) -> BookPart:
        """The part that a chapter stands in."""
        return next(part for part in self.parts.values() if chapter_id in part.chapters)

    def checklists_of(self, chapter_id: str) -> list[Checklist]:
        """The checklists that belong to a chapter."""
        return [each for each in self.checklists.values() if each.chapter == chapter_id]

    def quizzes_of(self, chapter_id: str) -> list[Quiz]:
        """The quizzes that belong to a chapter."""
        return [each for each in self.quizzes.values() if each.chapter == chapter_id]

    def adopted(self, clause: Clause) -> bool:
        """Whether a rule is in force: it is, unless a switch is off that it depends on."""
        switch = self.parameters.get(clause.adopted_if) if clause.adopted_if else None
        return switch is None or switch.value is not False

    def tops(self) -> Iterator[Strict]:
        """The outermost models of every file; everything else is below them."""
        for models in self.models.values():
            for model in models:
                yield from model.values() if isinstance(model, dict) else [model]

    def walk(self) -> Iterator[Strict]:
        """Every model of every file."""
        waiting = list(self.tops())
        while waiting:
            model = waiting.pop(0)
            yield model
            waiting[:0] = list(model.children())
