"""Procedures of a chapter: what to do first, then, and what if."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.model.base import Bilingual, Maybe, RecordId, Strict, Translated


class Branch(Strict):
    """What to do instead, or as well, in a certain case."""

    when: Bilingual
    then: Bilingual
    clauses: list[RecordId] = Field(default_factory=list)


class Step(Strict):
    """One step: a few words, perhaps a sentence, who does it and by when."""

    title: Bilingual
    text: Maybe[Bilingual] = None
    who: Maybe[Bilingual] = None
    limit: Maybe[Bilingual] = None
    branches: list[Branch] = Field(default_factory=list)
    clauses: Annotated[list[RecordId], Field(min_length=1)]


class Procedure(Translated):
    """Steps in the order in which they are taken, each resting on rules."""

    title: Bilingual
    intro: Maybe[Bilingual] = None
    steps: Annotated[list[Step], Field(min_length=2)]
