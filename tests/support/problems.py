"""Collecting everything that is wrong before failing, so one run tells the whole story."""

from __future__ import annotations

from collections.abc import Iterable


def assert_none(problems: Iterable[object], what: str, limit: int = 40) -> None:
    """Fail with a readable list unless there is nothing to list."""
    found = [str(problem) for problem in problems]
    if found:
        more = f"\n  … and {len(found) - limit} more" if len(found) > limit else ""
        lines = "\n  ".join(found[:limit])
        raise AssertionError(f"{len(found)} × {what}:\n  {lines}{more}")
