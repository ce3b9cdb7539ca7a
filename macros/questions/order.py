"""Order: steps to put into the order in which they happen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Annotated, Any, Literal

from pydantic import Field

from macros.load.problems import Problem
from macros.model.base import Bilingual
from macros.questions.base import Entry, ShuffledQuestion
from macros.questions.checks import Context, first_found, repeated_ids, repeated_texts
from macros.questions.marking import Key

TYPE = "order"
TEMPLATE = "quiz/types/order/template.html"
SKELETON = """
steps:  # 按正确的先后写，网页上会打乱 | in the right order; the page shuffles them
  - id: first-step  # 说明步骤内容，以后不再改 | says what it is, never changes
    text:
      zh:
      en:
  - id: second-step
    text:
      zh:
      en:
  - id: third-step
    text:
      zh:
      en:
feedback:
  zh:  # 为什么是这个顺序 | why this order
  en:
"""
MOST = 0.5  # of the full mark that the order shown may be worth as it stands


class Question(ShuffledQuestion):
    """Steps in their right order; the page shows them in another one."""

    type: Literal["order"]
    steps: Annotated[list[Entry], Field(min_length=3, max_length=8)]
    feedback: Bilingual

    @property
    def shown(self) -> list[Entry]:
        """The steps as the page shows them."""
        return self.shuffled(self.steps)


def key(question: Question, context: Context | None = None) -> Key:
    """The steps' ids in the right order."""
    return {"steps": [step.id for step in question.steps]}


def right_answer(key: Key) -> list[str]:
    """The right order."""
    return key["steps"]


def mark(key: Key, answer: Any) -> float:
    """(pairs in the right order − pairs in the wrong order) ÷ all pairs, never below 0."""
    steps = key["steps"]
    whole = isinstance(answer, list) and len(answer) == len(steps) and all(step in answer for step in steps)
    if not whole:
        return 0
    pairs = list(combinations([steps.index(step) for step in answer], 2))
    right = sum(first < second for first, second in pairs)
    return max(0, (2 * right - len(pairs)) / len(pairs))


def check(question: Question, context: Context) -> Iterable[Problem]:
    """Steps that can be told apart, and an order on the page that does not give them away."""
    return first_found(repeated_ids(question.steps), repeated_texts(question.steps, context), given_away(question))


def given_away(question: Question) -> Iterator[Problem]:
    """An order on the page that is the answer or nearly so."""
    if mark(key(question), [step.id for step in question.shown]) > MOST:
        shown = ", ".join(step.id for step in question.shown)
        yield question.problem(
            "steps",
            zh=f"网页上打乱后的顺序（{shown}）几乎就是答案；请加上 shuffle: {question.shuffle + 1}，换一种打乱的办法",
            en=f"the order shown ({shown}) is right or nearly so; add shuffle: {question.shuffle + 1} for another one",
        )
