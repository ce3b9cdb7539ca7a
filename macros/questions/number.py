"""Number: the reader types the value of a parameter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from macros.load.problems import Problem
from macros.load.references import unknown
from macros.model.base import Bilingual, ParameterId, Strict
from macros.questions.base import BaseQuestion
from macros.questions.checks import Context

TYPE = "number"
TEMPLATE = "quiz/types/number/template.html"
SKELETON = """
answer:  # 整数参数的编号 | id of an integer parameter, such as phone.rings
feedback:
  right:
    zh:
    en:
  low:
    zh:
    en:
  high:
    zh:
    en:
"""


class Feedback(Strict):
    """What readers see who are right, or whose number is too low or too high."""

    right: Bilingual
    low: Bilingual
    high: Bilingual


class Question(BaseQuestion):
    """A number to type; ``answer`` is the id of an integer parameter."""

    type: Literal["number"]
    answer: ParameterId
    feedback: Feedback


def check(question: Question, context: Context) -> Iterable[Problem]:
    """The parameter exists and is a number."""
    yield from unknown(context.handbook, "parameters", question.answer, question, "answer")
    parameter = context.handbook.parameters.get(question.answer)
    if parameter is not None and parameter.type != "integer":
        yield question.problem(
            "answer",
            zh=f"参数 {parameter.id} 不是整数，不能作填数题的答案；请换一个 type: integer 的参数",
            en=f"the parameter {parameter.id} is not a number; the answer must be one with type: integer",
        )
