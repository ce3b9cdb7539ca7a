"""ledger.yml: which facts the sources contain, the figures they carry, and where they differ."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.model.base import Strict
from macros.model.decision import ConflictType


class Conflict(Strict):
    """Facts that cannot all be followed as they are written, or that need a word."""

    facts: Annotated[list[str], Field(min_length=1)]
    type: ConflictType


class Ledger(Strict):
    """The whole file."""

    facts: dict[str, list[str]]
    figures: dict[str, list[int]] = Field(default_factory=dict)
    conflicts: list[Conflict]

    @property
    def all_facts(self) -> set[str]:
        """Every fact id there is."""
        return {fact for facts in self.facts.values() for fact in facts}
