"""From the files of a data folder to a handbook."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.load.files import Folder, read_folder
from macros.load.handbook import Handbook
from macros.load.problems import Problem, settle
from macros.model.base import Strict
from macros.model.checklist import Checklist, ChecklistFile
from macros.model.clause import Chapter, ChapterFile
from macros.model.path import Path as LearningPath
from macros.model.path import PathFile
from macros.model.quiz import Quiz, QuizFile


def load(data_dir: Path | str) -> tuple[Handbook | None, list[Problem]]:
    """Read a data folder.

    Returns:
        The handbook (None when there is no such folder) and all problems of reading.
        With problems the handbook may be incomplete; see `Handbook`.
    """
    path = Path(data_dir)
    folder = read_folder(path)
    problems = settle(folder.problems)
    return (assemble(path, folder) if path.is_dir() else None), problems


def assemble(path: Path, folder: Folder) -> Handbook:
    """Put every record where it can be found by its id."""
    models = folder.models
    book = Handbook(path, models=models, broken=folder.broken, unreadable=folder.unreadable)
    for organisation in models["organisation"]:
        keep(book, "parameters", organisation.parameters)
    for file in models["decisions"]:
        keep(book, "decisions", file.decisions)
    for file in models["phrases"]:
        for name in ("groups", "phrases", "scripts"):
            keep(book, name, getattr(file, name))
    for file in models["sources"]:
        keep(book, "sources", file.documents)
    book.ledger = next(iter(models["ledger"]), book.ledger)
    book.ui = next(iter(models["ui"]), book.ui)
    for file in models["synonyms"]:
        book.synonyms = file.groups
    book.examples = models["examples"]
    book.gallery = next(iter(models["gallery"]), book.gallery)
    for file in models["contents"]:
        keep(book, "parts", file.parts)
    order = [id for part in book.parts.values() for id in part.chapters]
    chapters = [flat(Chapter, file.chapter, file) for file in models["clauses"]]
    keep(book, "chapters", sorted(chapters, key=lambda c: order.index(c.id) if c.id in order else len(order)))
    keep(book, "checklists", [flat(Checklist, file.checklist, file) for file in models["checklists"]])
    keep(book, "terms", [term for file in models["glossary"] for term in file.terms])
    keep(book, "paths", [flat(LearningPath, file.path, file) for file in models["paths"]])
    keep(book, "posters", [file.poster for file in models["posters"]])
    keep(book, "quizzes", [flat(Quiz, file.quiz, file) for file in models["quizzes"]])
    keep(book, "clauses", [clause for chapter in book.chapters.values() for clause in chapter.clauses])
    for name in ("procedures", "tables"):
        keep(book, name, [each for chapter in book.chapters.values() for each in getattr(chapter, name)])
    keep(book, "items", [item for checklist in book.checklists.values() for item in checklist.items])
    keep(book, "questions", [question for quiz in book.quizzes.values() for question in quiz.questions])
    return book


def keep(book: Handbook, name: str, records: list[Any]) -> None:
    """Keep records by id; of a repeated id the first counts, as it does for a repeated key."""
    found: dict[str, Any] = {}
    for record in records:
        found.setdefault(record.id, record)
    setattr(book, name, found)
    if len(found) < len(records):
        book.repeated.add(name)


def flat(model: type[Strict], head: Strict, file: ChapterFile | ChecklistFile | QuizFile | PathFile) -> Any:
    """The head of a file and its lists as one record."""
    fields = {name: getattr(file, name) for name in model.model_fields if name in type(file).model_fields}
    merged = model.model_construct(**fields, **{name: getattr(head, name) for name in type(head).model_fields})
    merged._node = head.node
    return merged
