"""Which files a data folder has, and the model of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from macros.model.checklist import ChecklistFile
from macros.model.clause import ChapterFile
from macros.model.contents import Contents
from macros.model.decision import DecisionsFile
from macros.model.examples import ExamplesFile
from macros.model.gallery import Gallery
from macros.model.glossary import Glossary
from macros.model.ledger import Ledger
from macros.model.organisation import Organisation
from macros.model.path import PathFile
from macros.model.phrase import PhrasesFile
from macros.model.poster import PosterFile
from macros.model.quiz import QuizFile
from macros.model.sources import SourcesFile
from macros.model.synonyms import Synonyms
from macros.model.ui import Ui


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of data file: where it is, what is in it, whether it must be there.

    ``records`` are the lists whose entries stand alone: one that is wrong is left out
    and the rest of the file can still be checked.
    """

    name: str
    pattern: str
    model: Any
    records: tuple[str, ...] = ()
    required: bool = True


KINDS: tuple[Kind, ...] = (
    Kind("organisation", "organisation.yml", Organisation, ("parameters",)),
    Kind("contents", "contents.yml", Contents),
    Kind("ledger", "ledger.yml", Ledger),
    Kind("sources", "sources.yml", SourcesFile),
    Kind("decisions", "decisions.yml", DecisionsFile, ("decisions",)),
    Kind("phrases", "phrases.yml", PhrasesFile, ("phrases", "scripts")),
    Kind("ui", "ui.yml", Ui),
    Kind("synonyms", "synonyms.yml", Synonyms, required=False),
    Kind("clauses", "clauses/*.yml", ChapterFile, ("clauses", "procedures", "tables"), required=False),
    Kind("checklists", "checklists/*.yml", ChecklistFile, ("items",), required=False),
    Kind("quizzes", "quizzes/*.yml", QuizFile, ("questions",), required=False),
    Kind("glossary", "glossary.yml", Glossary, ("terms",), required=False),
    Kind("paths", "paths/*.yml", PathFile, required=False),
    Kind("posters", "posters/*.yml", PosterFile, required=False),
    # Only the handbook of examples, overrides/examples, has these.
    Kind("gallery", "gallery.yml", Gallery, required=False),
    Kind("examples", "../components/quiz/types/*/examples.yml", ExamplesFile, ("examples",), required=False),
)
