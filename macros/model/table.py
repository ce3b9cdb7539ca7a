"""Tables of a chapter: the same rules at a glance."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.model.base import Bilingual, Maybe, RecordId, Strict, Translated


class Row(Strict):
    """One row: a cell a column, and the rules it sums up."""

    cells: Annotated[list[Bilingual], Field(min_length=2)]
    clauses: Annotated[list[RecordId], Field(min_length=1)]


class Table(Translated):
    """A table whose first column names its rows."""

    title: Bilingual
    intro: Maybe[Bilingual] = None
    columns: Annotated[list[Bilingual], Field(min_length=2, max_length=4)]
    rows: Annotated[list[Row], Field(min_length=2)]
