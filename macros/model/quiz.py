"""quizzes/<id>.yml: questions, of every type in macros/questions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.model.base import Bilingual, Maybe, Retired, Slug, Strict
from macros.questions import AnyQuestion


class QuizHead(Strict):
    """What a quiz says about itself; a quiz about the whole handbook has no chapter."""

    id: Slug
    title: Bilingual
    intro: Bilingual
    chapter: Maybe[Slug] = None
    pass_mark: Annotated[int, Field(ge=1, le=100)]
    minutes: Annotated[int, Field(ge=1)]


class QuizFile(Strict):
    """The whole file."""

    quiz: QuizHead
    questions: Annotated[list[AnyQuestion], Field(min_length=1)]
    retired: list[Retired] = Field(default_factory=list)


class Quiz(QuizHead):
    """A quiz with its questions, as the rest of the program sees it."""

    questions: list[AnyQuestion]
    retired: list[Retired]
