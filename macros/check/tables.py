"""Tables: every row has a cell for each column."""

from __future__ import annotations

from collections.abc import Iterable

from macros.load.handbook import Handbook
from macros.load.problems import Problem


def check(handbook: Handbook) -> Iterable[Problem]:
    """Rows with more or fewer cells than the table has columns."""
    for table in handbook.tables.values():
        wanted = len(table.columns)
        for row in table.rows:
            if (found := len(row.cells)) != wanted:
                zh = f"这一行有 {found} 格，表头有 {wanted} 列；请补齐或删去"
                en = f"this row has {found} cells and the table {wanted} columns; make them match"
                yield row.problem("cells", zh=zh, en=en)
