"""Chapters are reviewed in time. An overdue review is a warning: rules do not break overnight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from macros.load.handbook import Handbook
from macros.load.problems import Problem


def check(handbook: Handbook) -> Iterable[Problem]:
    """Nothing: the models see to it that dates are dates, and `overdue` warns."""
    return ()


def overdue(handbook: Handbook, today: date) -> Iterator[Problem]:
    """Chapters whose review is due, as warnings."""
    for chapter in handbook.chapters.values():
        if (due := chapter.next_review) < today:
            zh, en = f"应在 {due} 前复审；复审后请改 reviewed", f"was due for review by {due}; then change reviewed"
            yield chapter.problem("reviewed", zh=zh, en=en)
