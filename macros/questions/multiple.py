"""Multiple choice: any number of options is right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from macros.load.problems import Problem
from macros.questions.base import OPTIONS_SKELETON, ChoiceQuestion
from macros.questions.checks import Context, options_problems
from macros.questions.marking import Key, as_list, option_ids

TYPE = "multiple"
TEMPLATE = "quiz/types/multiple/template.html"
SKELETON = OPTIONS_SKELETON


class Question(ChoiceQuestion):
    """Some of several, as checkboxes."""

    type: Literal["multiple"]


def key(question: Question, context: Context) -> Key:
    """The ids of all options and of the right ones."""
    return option_ids(question.options)


def right_answer(key: Key) -> list[str]:
    """All right options."""
    return key["right"]


def mark(key: Key, answer: Any) -> float:
    """(right chosen − wrong chosen) ÷ right options, never below 0."""
    chosen = as_list(answer)
    right = sum(id in key["right"] for id in chosen)
    return max(0, (2 * right - len(chosen)) / len(key["right"]))


def check(question: Question, context: Context) -> Iterable[Problem]:
    """At least one right and one wrong option, and the parameter agrees with them."""
    right = [option.right for option in question.options]
    if not any(right):
        yield question.problem(
            "options",
            zh="没有正确答案；请在正确的选项里加上 right: true",
            en="no option is right; add right: true to every right one",
        )
    elif all(right):
        yield question.problem(
            "options",
            zh="所有选项都正确，等于没有考；请至少加一个错误的选项",
            en="every option is right, so nothing is tested; add at least one wrong option",
        )
    else:
        yield from options_problems(question, context)
