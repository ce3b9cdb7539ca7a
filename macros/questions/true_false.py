"""True or false: a statement to judge."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from macros.load.problems import Problem
from macros.model.base import Bilingual, Maybe, ParameterId, Strict
from macros.questions.base import BaseQuestion, Value
from macros.questions.checks import Context, value_problems
from macros.questions.marking import Key

TYPE = "true-false"
TEMPLATE = "quiz/types/true-false/template.html"
SKELETON = """
answer: true
feedback:
  when_true:
    zh:
    en:
  when_false:
    zh:
    en:
"""


class Feedback(Strict):
    """What readers see who answer true, and who answer false."""

    when_true: Bilingual
    when_false: Bilingual


class Question(BaseQuestion):
    """A statement that is true or false.

    When the statement names a value of a parameter, ``parameter`` and ``value`` say so,
    and the check sees when a change of the parameter turns the answer round.
    """

    type: Literal["true-false"]
    answer: bool
    parameter: Maybe[ParameterId] = None
    value: Maybe[Value] = None
    feedback: Feedback


def key(question: Question, context: Context) -> Key:
    """The two answers and the right one."""
    return {"options": ["true", "false"], "right": [str(question.answer).lower()]}


def right_answer(key: Key) -> str:
    """"true" or "false"."""
    return key["right"][0]


def mark(key: Key, answer: Any) -> float:
    """1 for the right one, else 0."""
    return float(isinstance(answer, str) and answer in key["right"])


def check(question: Question, context: Context) -> Iterable[Problem]:
    """The parameter agrees with the answer."""
    yield from value_problems(question, question, question.answer, context)
