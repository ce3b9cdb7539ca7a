"""Chapters are reviewed in time. An overdue review is a warning: rules do not break overnight."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from datetime import date

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.clause import Chapter


def check(handbook: Handbook) -> Iterable[Problem]:
    """Nothing: the models see to it that dates are dates, and `overdue` warns."""
    return ()


def overdue(handbook: Handbook, today: date) -> Iterator[Problem]:
    """Chapters whose review is due, as warnings."""
    for chapter in handbook.chapters.values():
        due = next_review(chapter)
        if due < today:
            zh, en = f"应在 {due} 前复审；复审后请改 reviewed", f"was due for review by {due}; then change reviewed"
            yield chapter.problem("reviewed", zh=zh, en=en)


def next_review(chapter: Chapter) -> date:
    """The day by which a chapter is to be reviewed again."""
    months = chapter.reviewed.month - 1 + chapter.review_months
    year, month = chapter.reviewed.year + months // 12, months % 12 + 1
    return date(year, month, min(chapter.reviewed.day, calendar.monthrange(year, month)[1]))
