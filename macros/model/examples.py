"""components/quiz/types/<type>/examples.yml: questions of a type, and what answers to them are worth."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from macros.model.base import Bilingual, Maybe, Slug, Strict
from macros.questions import AnyQuestion

SCORE = r"0|1|[1-9]\d?/[1-9]\d?"


def fraction(value: Any) -> Any:
    """A score is written as people reckon it, such as 2/3."""
    text = str(value) if type(value) is int else value
    if isinstance(text, str) and re.fullmatch(SCORE, text) and Fraction(text) <= 1:
        return float(Fraction(text))
    words = {"zh": "要写成 0、1 或 2/3 这样的分数，不大于1", "en": "must be 0, 1 or a fraction between, such as 2/3"}
    raise PydanticCustomError("bilingual", "{en}", words)


Score = Annotated[float, BeforeValidator(fraction), WithJsonSchema({"type": ["string", "integer"]})]
Refusal = Annotated[str, StringConstraints(pattern=r"^[a-z]+(_[a-z]+)*$")]


class Answer(Strict):
    """An answer as the type's script reads it, with its mark, or why it is refused: a key of ui.yml."""

    name: Slug
    answer: Any
    score: Maybe[Score] = None
    refused: Maybe[Refusal] = None


class Example(Strict):
    """A question and answers to it."""

    question: AnyQuestion
    answers: Annotated[list[Answer], Field(min_length=2)]


class ExamplesFile(Strict):
    """The whole file: what the type is called, when to use it, and examples."""

    title: Bilingual
    note: Bilingual
    examples: Annotated[list[Example], Field(min_length=1)]
