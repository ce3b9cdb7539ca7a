"""A problem in the data, said in both languages, with the place where to mend it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing to mend. Sorts by file, line and column.

    A ``secondary`` problem is probably the consequence of another one in the same
    record (new Chinese text and therefore an outdated translation, say); it is shown
    only when its record has no other problem.
    """

    file: str
    line: int
    column: int
    record: str
    zh: str
    en: str
    secondary: bool = False

    def __str__(self) -> str:
        place = f"{shown_path(self.file)}:{self.line}:{self.column}"
        return f"{place}: {self.record}: {one_line(self.zh)} | {one_line(self.en)}"


def counted(problems: list[Problem]) -> str:
    """How many problems there are, as the last line of a report."""
    found = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    return f"共 {len(problems)} 处问题 | {found}"


def shown_path(file: str | Path) -> str:
    """The path as a person at this prompt would type it."""
    relative = os.path.relpath(file)
    return os.path.abspath(file) if relative.startswith("../..") else relative  # noqa: PTH100  links stay links


def one_line(text: str) -> str:
    """Text without line breaks, since a problem is one line of output."""
    return " ".join(text.split())


def settle(problems: Iterable[Problem]) -> list[Problem]:
    """Sort, drop repetitions, and drop consequences of problems in the same record."""
    unique = sorted(set(problems))
    troubled = {(p.file, p.record) for p in unique if not p.secondary}
    return [p for p in unique if not p.secondary or (p.file, p.record) not in troubled]
