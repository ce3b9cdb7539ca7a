"""What all question types share."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Annotated, Any, TypeVar

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


class Entry(Strict):
    """One of the things to put in their places."""

    id: Slug
    text: Bilingual


E = TypeVar("E", bound=Entry)


class ShuffledQuestion(BaseQuestion):
    """A question whose entries the page shows in an order that says nothing, the same in every build."""

    shuffle: Annotated[int, Field(ge=0)] = 0

    def shuffled(self, entries: Sequence[E]) -> list[E]:
        """The entries as the page shows them; another number in ``shuffle`` gives another order.

        Each entry's place comes from its id and not from the others, so that one more or
        one less leaves the rest as readers know it.
        """
        salt = f"{self.id}/{self.shuffle}"
        return sorted(entries, key=lambda entry: hashlib.sha256(f"{salt}/{entry.id}".encode()).hexdigest())


class ChoiceQuestion(BaseQuestion):
    """A question with options."""

    parameter: Maybe[ParameterId] = None
    options: Annotated[list[Option], Field(min_length=2, max_length=10)]
