"""Dialogue: a conversation in which every reply leads on to something else."""

from __future__ import annotations

from typing import Any

from macros.questions.checks import Context
from macros.questions.dialogue.checks import check
from macros.questions.dialogue.model import Question, Reply
from macros.questions.dialogue.way import follow, shortest
from macros.questions.marking import Key

__all__ = ["SKELETON", "TEMPLATE", "TYPE", "Question", "check", "guesses", "key", "mark", "right_answer"]

TYPE = "dialogue"
TEMPLATE = "quiz/types/dialogue/template.html"
SKELETON = """
who:  # 对方是谁 | who the other person is
  zh: 客户
  en: Customer
turns:  # 对方说的话，从第一段开始，只往下走 | what they say; the talk starts with the first and only goes down
  - id: first-turn
    says:
      zh:
      en:
    replies:  # 2到4句，至少一句 good、一句 poor | 2 to 4, at least one good and one poor
      - id: good-reply
        rating: good
        then: second-turn
        text:
          zh:
          en:
        feedback:
          zh:  # 好在哪里 | why it is good
          en:
      - id: poor-reply
        rating: poor
        then: end
        text:
          zh:
          en:
        feedback:
          zh:  # 会有什么后果 | what goes wrong
          en:
  - id: second-turn
    says:
      zh:
      en:
    replies:
      - id: good-answer
        rating: good
        then: end  # 也可以写 endings 里的编号 | or the id of one of the endings
        text:
          zh:
          en:
        feedback:
          zh:
          en:
      - id: poor-answer
        rating: poor
        then: end
        text:
          zh:
          en:
        feedback:
          zh:
          en:
"""


def key(question: Question, context: Context | None = None) -> Key:
    """The turns, each with its replies, their points and where they lead."""
    return {"turns": question.key_turns}


def right_answer(key: Key) -> dict[str, str]:
    """The shortest way on which every reply is good."""
    way = shortest(key["turns"])
    return {turn: reply["id"] for turn, reply in way}


def mark(key: Key, answer: Any) -> float:
    """The sum of the replies' points ÷ the turns taken, or those of the shortest good way if they are more.

    Where the talk is not over, the turn that waits counts as taken, and so does what lies off the way.
    """
    given = answer if isinstance(answer, dict) else {}
    way, is_over = follow(key["turns"], given)
    turns = max(len(way) if is_over else len(way) + 1, len(given), len(shortest(key["turns"])))
    return sum(reply["points"] for reply in way) / turns


def guesses(question: Question) -> dict[str, list[Reply]]:
    """Where somebody could guess: the replies of each turn."""
    return {f"{question.id}/{turn.id}": turn.replies for turn in question.turns}
