"""checklists/<id>.yml: statements to tick, each tied to rules or phrases."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.model.base import Audience, Bilingual, RecordId, Retired, Slug, Strict, Translated, Words

Cadence = Literal["per-event", "daily", "weekly", "once"]


class Item(Translated):
    """One statement in the first person."""

    zh: Words
    en: Words
    clauses: list[RecordId] = Field(default_factory=list)
    phrases: list[RecordId] = Field(default_factory=list)


class ChecklistSection(Strict):
    """A heading and its items."""

    id: Slug
    title: Bilingual
    items: Annotated[list[Item], Field(min_length=1)]


class ChecklistHead(Strict):
    """What a checklist says about itself."""

    id: Slug
    title: Bilingual
    intro: Bilingual
    cadence: Cadence
    audience: Annotated[list[Audience], Field(min_length=1)]
    minutes: Annotated[int, Field(ge=1)]
    chapter: Slug


class ChecklistFile(Strict):
    """The whole file."""

    checklist: ChecklistHead
    sections: Annotated[list[ChecklistSection], Field(min_length=1)]
    retired: list[Retired] = Field(default_factory=list)


class Checklist(ChecklistHead):
    """A checklist with its contents, as the rest of the program sees it."""

    sections: list[ChecklistSection]
    retired: list[Retired]

    @property
    def items(self) -> list[Item]:
        """All items, in the order of the page."""
        return [item for section in self.sections for item in section.items]
