"""What all question types share."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from macros.model.base import Bilingual, ParameterId, RecordId, Slug, Strict, Translated


def number_as_text(value: Any) -> Any:
    """``value: 4`` and ``value: "4"`` mean the same."""
    return str(value) if type(value) is int else value


class BaseQuestion(Translated):
    """A question: its stem, perhaps a hint, and the rules it is about."""

    stem: Bilingual
    hint: Bilingual | None = None
    clauses: list[RecordId] = Field(default_factory=list)
    phrases: list[RecordId] = Field(default_factory=list)


class Option(Strict):
    """One of the answers to choose from.

    ``value`` is the value of the question's parameter that this option stands for.
    """

    id: Slug
    right: bool = False
    value: Annotated[str, BeforeValidator(number_as_text)] | None = None
    text: Bilingual
    feedback: Bilingual


class ChoiceQuestion(BaseQuestion):
    """A question with options."""

    parameter: ParameterId | None = None
    options: Annotated[list[Option], Field(min_length=2)]
