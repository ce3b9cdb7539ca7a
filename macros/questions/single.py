"""Single choice: exactly one option is right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from macros.load.problems import Problem
from macros.questions.base import OPTIONS_SKELETON, ChoiceQuestion, Option
from macros.questions.checks import Context, options_problems
from macros.questions.marking import Key, option_ids

TYPE = "single"
TEMPLATE = "quiz/types/single/template.html"
SKELETON = OPTIONS_SKELETON


class Question(ChoiceQuestion):
    """One of several, as radio buttons."""

    type: Literal["single"]


def guesses(question: Question) -> dict[str, list[Option]]:
    """Where somebody could guess: its options."""
    return {question.id: question.options}


def key(question: Question, context: Context) -> Key:
    """The ids of all options and of the right one."""
    return option_ids(question.options)


def right_answer(key: Key) -> str:
    """The right option."""
    return key["right"][0]


def mark(key: Key, answer: Any) -> float:
    """1 for the right option, else 0."""
    return float(isinstance(answer, str) and answer in key["right"])


def check(question: Question, context: Context) -> Iterable[Problem]:
    """Exactly one right option, and the parameter agrees with it."""
    right = [option for option in question.options if option.right]
    if not right:
        yield question.problem(
            "options",
            zh="没有正确答案；请在正确的选项里加上 right: true",
            en="no option is right; add right: true to the right one",
        )
    elif len(right) > 1:
        yield right[1].problem(
            "right",
            zh="单选题只能有一个正确答案；请改为多选题（type: multiple）或删去多余的 right: true",
            en="a single choice has one right option; make it type: multiple or remove a right: true",
        )
    else:
        yield from options_problems(question, context)
