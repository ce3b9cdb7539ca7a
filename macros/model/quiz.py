"""quizzes/<id>.yml: questions, of every type in macros/questions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.model.base import Bilingual, Maybe, Retired, Slug, Strict
from macros.questions import AnyQuestion


class QuizHead(Strict):
    """What a quiz says about itself; a quiz about the whole handbook has no chapter.

    ``draw`` is how many questions a round has unless the reader asks for others, and
    ``time_limit`` after how many minutes it ends; without them a round has all questions
    and no limit. ``minutes`` only says about how long it takes.
    """

    id: Slug
    title: Bilingual
    intro: Bilingual
    chapter: Maybe[Slug] = None
    pass_mark: Annotated[int, Field(ge=1, le=100)]
    minutes: Annotated[int, Field(ge=1)]
    draw: Maybe[Annotated[int, Field(ge=1)]] = None
    time_limit: Maybe[Annotated[int, Field(ge=1, le=240)]] = None


class QuizFile(Strict):
    """The whole file."""

    quiz: QuizHead
    questions: Annotated[list[AnyQuestion], Field(min_length=1)]
    retired: list[Retired] = Field(default_factory=list)


class Quiz(QuizHead):
    """A quiz with its questions, as the rest of the program sees it."""

    questions: list[AnyQuestion]
    retired: list[Retired]
