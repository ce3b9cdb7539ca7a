"""Sort: statements to put into groups."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, groupby
from typing import Annotated, Any, Literal

from pydantic import Field

from macros.load.problems import Problem
from macros.model.base import Bilingual, Slug
from macros.questions.base import Entry, ShuffledQuestion
from macros.questions.checks import Context, first_found, repeated_ids, repeated_texts
from macros.questions.marking import Key, given

TYPE = "sort"
TEMPLATE = "quiz/types/sort/template.html"
SKELETON = """
groups:
  - id: group-one
    text:
      zh:
      en:
  - id: group-two
    text:
      zh:
      en:
items:  # 顺序不要紧，网页上会打乱 | in any order; the page shuffles them
  - id: first-item  # 说明内容，以后不再改 | says what it is, never changes
    group: group-one
    text:
      zh:
      en:
    feedback:
      zh:  # 为什么归这一组 | why it belongs there
      en:
  - id: second-item
    group: group-one
    text:
      zh:
      en:
    feedback:
      zh:
      en:
  - id: third-item
    group: group-two
    text:
      zh:
      en:
    feedback:
      zh:
      en:
  - id: fourth-item
    group: group-two
    text:
      zh:
      en:
    feedback:
      zh:
      en:
"""


class Item(Entry):
    """A statement, the group it belongs to, and why."""

    group: Slug
    feedback: Bilingual


class Question(ShuffledQuestion):
    """Statements that each belong to one of the groups."""

    type: Literal["sort"]
    groups: Annotated[list[Entry], Field(min_length=2, max_length=4)]
    items: Annotated[list[Item], Field(min_length=4, max_length=10)]

    @property
    def shown(self) -> list[Item]:
        """The items as the page shows them."""
        return self.shuffled(self.items)


def key(question: Question, context: Context) -> Key:
    """The ids of groups, and the right group of each item."""
    belongs = {item.id: item.group for item in question.items}
    return {"groups": [group.id for group in question.groups], "items": belongs}


def right_answer(key: Key) -> dict[str, str]:
    """Every item in its group."""
    return key["items"]


def mark(key: Key, answer: Any) -> float:
    """(right − wrong ÷ (groups − 1)) ÷ items, never below 0; what is in no group is wrong."""
    items = key["items"]
    right = sum(given(answer, id) == group for id, group in items.items())
    wrong = len(items) - right
    return max(0, (right - wrong / (len(key["groups"]) - 1)) / len(items))


def check(question: Question, context: Context) -> Iterable[Problem]:
    """Groups and items that can be told apart, every group in use, and no order that gives it away."""
    lists = (question.groups, question.items)
    return first_found(
        chain.from_iterable(repeated_ids(entries) for entries in lists),
        group_problems(question),
        chain.from_iterable(repeated_texts(entries, context) for entries in lists),
        shown_problems(question),
    )


def group_problems(question: Question) -> Iterable[Problem]:
    """Items in a group that is not there, and groups without items."""
    known = [group.id for group in question.groups]
    unknown = [item for item in question.items if item.group not in known]
    for item in unknown:
        zh = f"没有 {item.group} 这一组；可用：{'、'.join(known)}"
        yield item.problem("group", zh=zh, en=f"there is no group {item.group}; use one of {', '.join(known)}")
    used = {item.group for item in question.items}
    for group in question.groups:
        if not unknown and group.id not in used:
            zh = f"没有一句属于 {group.id} 这一组；请加一句，或删去这一组"
            yield group.problem("id", zh=zh, en=f"nothing belongs to the group {group.id}; add an item or remove it")


def shown_problems(question: Question) -> Iterable[Problem]:
    """An order on the page in which each group stands together."""
    blocks = [group for group, _ in groupby(item.group for item in question.shown)]
    if len(blocks) == len(set(blocks)):
        shown = ", ".join(item.id for item in question.shown)
        yield question.problem(
            "items",
            zh=f"网页上打乱后（{shown}），同组的都排在一起；请加上 shuffle: {question.shuffle + 1}，换一种打乱的办法",
            en=f"as shown ({shown}), each group stands together; add shuffle: {question.shuffle + 1} for another order",
        )
