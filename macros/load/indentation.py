"""Which line is badly indented, and which record it is in, in a file that cannot be parsed."""

from __future__ import annotations

import re
from collections import Counter

STEP = 2  # spaces a level, as everywhere in the data
ID = re.compile(r"^\s*-?\s*\{?\s*id:\s*([\w-]+\.[\w.-]+)")


def culprit(lines: list[str], number: int) -> int:
    """The number of the badly indented line, when a parser stumbles over this one.

    A parser takes the first line of a block as right and blames the second. People
    do not: they see which of the two is out of step.
    """
    content = [n for n, line in enumerate(lines[:number], 1) if is_content(line)]
    if len(content) < 2 or content[-1] != number:
        return number
    before = content[-2]
    parent = content[-3] if len(content) > 2 else 0
    used = Counter(column(line) for line in lines if is_content(line))
    here, there = column(lines[number - 1]), column(lines[before - 1])
    if used[there] == 1 and used[here] > 1:
        return before
    is_first = parent > 0 and lines[parent - 1].rstrip().endswith(":")
    expected = column(lines[parent - 1]) + STEP if is_first else there
    return before if there != expected == here else number


def column(line: str) -> int:
    """How far a line is indented; the dash of a list counts as indentation."""
    return len(line) - len(line.lstrip(" -"))


def is_content(line: str) -> bool:
    """Whether there is something on a line other than a comment."""
    return bool(line.strip()) and not line.lstrip().startswith("#")


def record_above(lines: list[str], number: int) -> str | None:
    """The id of the record a line is in, as far as that can be seen."""
    found = (ID.match(line) for line in reversed(lines[:number]))
    return next((match[1] for match in found if match), None)
