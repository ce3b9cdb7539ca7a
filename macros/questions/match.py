"""Match: for each row, the one of the choices that belongs to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Annotated, Any, Literal

from pydantic import Field

from macros.load.messages import suggestion
from macros.load.problems import Problem
from macros.model.base import Bilingual, Slug
from macros.questions.base import Entry, ShuffledQuestion
from macros.questions.checks import Context, first_found, repeated_ids, repeated_texts
from macros.questions.marking import Key, given

TYPE = "match"
TEMPLATE = "quiz/types/match/template.html"
SKELETON = """
rows:
  - id: first-row  # 说明这一行的内容，以后不再改 | says what it is, never changes
    match: one-choice
    text:
      zh:
      en:
    feedback:
      zh:  # 为什么是它 | why it is this one
      en:
  - id: second-row
    match: another-choice
    text:
      zh:
      en:
    feedback:
      zh:
      en:
  - id: third-row
    match: third-choice
    text:
      zh:
      en:
    feedback:
      zh:
      en:
choices:  # 网页上会打乱；可以多几个用不上的 | the page shuffles them; some may be left over
  - id: one-choice
    text:
      zh:
      en:
  - id: another-choice
    text:
      zh:
      en:
  - id: third-choice
    text:
      zh:
      en:
"""


class Row(Entry):
    """Something to find the match of; ``match`` is the id of a choice."""

    match: Slug
    feedback: Bilingual


class Question(ShuffledQuestion):
    """Rows, and choices of which each row has one; a choice may belong to several rows or to none."""

    type: Literal["match"]
    rows: Annotated[list[Row], Field(min_length=3, max_length=8)]
    choices: Annotated[list[Entry], Field(min_length=3, max_length=10)]

    @property
    def shown(self) -> list[Entry]:
        """The choices as the page shows them."""
        return self.shuffled(self.choices)


def key(question: Question, context: Context) -> Key:
    """The right choice by row, and all choices as the page shows them."""
    matches = {row.id: row.match for row in question.rows}
    return {"matches": matches, "choices": [choice.id for choice in question.shown]}


def right_answer(key: Key) -> dict[str, str]:
    """Every row with its choice."""
    return key["matches"]


def mark(key: Key, answer: Any) -> float:
    """Rows with their right choice ÷ rows."""
    matches = key["matches"]
    return sum(given(answer, row) == choice for row, choice in matches.items()) / len(matches)


def check(question: Question, context: Context) -> Iterable[Problem]:
    """Everything can be told apart, and every row has a match that its place does not give away."""
    lists = (question.rows, question.choices)
    return first_found(
        chain.from_iterable(repeated_ids(entries) for entries in lists),
        unknown_choices(question),
        chain.from_iterable(repeated_texts(entries, context) for entries in lists),
        given_away(question),
    )


def unknown_choices(question: Question) -> Iterator[Problem]:
    """Rows whose match is not among the choices."""
    ids = [choice.id for choice in question.choices]
    for row in question.rows:
        if row.match not in ids:
            close = suggestion(row.match, ids)
            mend = (f"；是不是 {close}？", f"; did you mean {close}?") if close else ("；请检查编号", "; check the id")
            zh, en = f"choices 里没有 {row.match}", f"there is no choice {row.match}"
            yield row.problem("match", zh=zh + mend[0], en=en + mend[1])


def given_away(question: Question) -> Iterator[Problem]:
    """One answer for all rows, or choices that stand in the order of the rows."""
    ids = [choice.id for choice in question.shown]
    places = [ids.index(row.match) for row in question.rows]
    if len(set(places)) == 1:
        zh = f"每一行的答案都是 {question.rows[0].match}，等于没有考；请换掉一些行"
        en = f"every row has the match {question.rows[0].match}, so nothing is tested; change some rows"
        yield question.problem("rows", zh=zh, en=en)
    elif places == sorted(places):
        other, shown = question.shuffle + 1, ", ".join(ids)
        zh = f"网页上打乱后的选项（{shown}）正好与各行同序；请加上 shuffle: {other}，换一种打乱的办法"
        en = f"the choices as shown ({shown}) are in the order of the rows; add shuffle: {other} for another order"
        yield question.problem("rows", zh=zh, en=en)
