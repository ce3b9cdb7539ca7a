"""clauses/<chapter>.yml: the rules of one chapter."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from macros.model.base import (
    Audience,
    Bilingual,
    Date,
    Maybe,
    ParameterId,
    Retired,
    Slug,
    Strict,
    Translated,
    Words,
)
from macros.model.procedure import Procedure
from macros.model.table import Table

Level = Literal["must", "must-not", "should", "may"]
Caution = Literal["labour-law"]


class Clause(Translated):
    """One rule, in both languages.

    ``adopted_if`` names a switch: while that is off, the rule is shown as what a source
    says and is not in force. ``caution`` says what to look into before switching it on.
    """

    level: Level
    audience: Annotated[list[Audience], Field(min_length=1)]
    zh: Words
    en: Words
    why: Maybe[Bilingual] = None
    example: Maybe[Bilingual] = None
    decision: Maybe[Slug] = None
    adopted_if: Maybe[ParameterId] = None
    caution: Maybe[Caution] = None
    sources: Annotated[list[str], Field(min_length=1)]

    @property
    def chapter(self) -> str:
        """The id of the chapter it belongs to."""
        return self.id.partition(".")[0]


class Section(Strict):
    """A heading and its clauses; the id is the anchor."""

    id: Slug
    title: Bilingual
    intro: Maybe[Bilingual] = None
    clauses: Annotated[list[Clause], Field(min_length=1)]


class ChapterHead(Strict):
    """What a chapter says about itself."""

    id: Slug
    title: Bilingual
    summary: Bilingual
    owner: Bilingual
    version: Words
    effective: Date
    reviewed: Date
    review_months: Annotated[int, Field(ge=1, le=60)]

    @property
    def next_review(self) -> date:
        """The day by which it is to be reviewed again."""
        years, month = divmod(self.reviewed.month - 1 + self.review_months, 12)
        year, month = self.reviewed.year + years, month + 1
        return date(year, month, min(self.reviewed.day, calendar.monthrange(year, month)[1]))


class ChapterFile(Strict):
    """The whole file."""

    chapter: ChapterHead
    sections: Annotated[list[Section], Field(min_length=1)]
    procedures: list[Procedure] = Field(default_factory=list)
    tables: list[Table] = Field(default_factory=list)
    retired: list[Retired] = Field(default_factory=list)


class Chapter(ChapterHead):
    """A chapter with its contents, as the rest of the program sees it."""

    sections: list[Section]
    procedures: list[Procedure]
    tables: list[Table]
    retired: list[Retired]

    @property
    def clauses(self) -> list[Clause]:
        """All clauses, in the order of the page."""
        return [clause for section in self.sections for clause in section.clauses]
