"""organisation.yml: everything a company may set differently."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.model.base import Bilingual, Maybe, ParameterId, Plural, Slug, Strict, Words


class Unit(Strict):
    """What is counted: 声, ring or rings."""

    zh: Words
    en: Plural

    @property
    def is_text(self) -> bool:
        """Not one: the words of a unit are only ever shown with a number."""
        return False


class Parameter(Strict):
    """What parameters of every type have."""

    id: ParameterId
    label: Bilingual
    why: Bilingual
    sources: list[str] = Field(default_factory=list)


class IntegerParameter(Parameter):
    """A number, with its unit and its limits."""

    type: Literal["integer"]
    value: int
    unit: Maybe[Unit] = None
    min: Maybe[int] = None
    max: Maybe[int] = None


class TextParameter(Parameter):
    """Words, such as the company's name."""

    type: Literal["text"]
    value: Bilingual


class Option(Strict):
    """One of the possible values of a choice."""

    id: Slug
    label: Bilingual


class ChoiceParameter(Parameter):
    """One of a few ways to do something."""

    type: Literal["choice"]
    value: Slug
    options: Annotated[list[Option], Field(min_length=2)]


class SwitchParameter(Parameter):
    """Something a company does, or does not."""

    type: Literal["switch"]
    value: bool


AnyParameter = Annotated[
    IntegerParameter | TextParameter | ChoiceParameter | SwitchParameter, Field(discriminator="type")
]


class Organisation(Strict):
    """The whole file."""

    parameters: list[AnyParameter]
