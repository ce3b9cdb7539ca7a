"""What all question types share."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from macros.model.base import Bilingual, Maybe, ParameterId, RecordId, Slug, Strict, Translated

OPTIONS_SKELETON = """
options:
  - id: right-one  # 说明选项内容，以后不再改 | says what it is, never changes
    right: true
    text:
      zh:
      en:
    feedback:
      zh:  # 为什么对 | why it is right
      en:
  - id: wrong-one
    text:
      zh:
      en:
    feedback:
      zh:  # 为什么不对 | why it is wrong
      en:
"""


def number_as_text(value: Any) -> Any:
    """``value: 4`` and ``value: "4"`` mean the same."""
    return str(value) if type(value) is int else value


Value = Annotated[str, BeforeValidator(number_as_text), WithJsonSchema({"type": ["string", "integer"]})]


class BaseQuestion(Translated):
    """A question: its stem, perhaps a hint, and the rules it is about."""

    stem: Bilingual
    hint: Maybe[Bilingual] = None
    clauses: list[RecordId] = Field(default_factory=list)
    phrases: list[RecordId] = Field(default_factory=list)


class Option(Strict):
    """One of the answers to choose from.

    ``value`` is the value of the question's parameter that this option stands for.
    """

    id: Slug
    right: bool = False
    value: Maybe[Value] = None
    text: Bilingual
    feedback: Bilingual


class ChoiceQuestion(BaseQuestion):
    """A question with options."""

    parameter: Maybe[ParameterId] = None
    options: Annotated[list[Option], Field(min_length=2, max_length=10)]
