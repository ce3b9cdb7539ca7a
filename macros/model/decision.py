"""decisions.yml: what was decided where the sources differ, and why."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.model.base import Bilingual, Maybe, ParameterId, Slug, Strict

ConflictType = Literal["conflict", "different-figure", "different-scope", "overlap", "nuance", "naming", "gap"]


class Side(Strict):
    """What some of the sources say."""

    sources: Annotated[list[str], Field(min_length=1)]
    says: Bilingual


class Decision(Strict):
    """A conflict of the ledger and how the handbook settles it."""

    id: Slug
    type: ConflictType
    facts: Annotated[list[str], Field(min_length=2)]
    question: Bilingual
    sides: Annotated[list[Side], Field(min_length=1)]
    ruling: Bilingual
    parameter: Maybe[ParameterId] = None


class DecisionsFile(Strict):
    """The whole file."""

    decisions: list[Decision]
