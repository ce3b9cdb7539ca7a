"""The examples of the question types, and marks as the browser gives them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from macros.check import check_folder
from macros.load.handbook import Handbook
from macros.model.base import LANGUAGES
from macros.model.examples import Answer
from macros.paths import EXAMPLES
from macros.questions import TYPES
from macros.questions.base import BaseQuestion
from macros.questions.checks import Context
from macros.text import Text
from tests.support.places import ROOT
from tests.support.tools import node, run


@dataclass(frozen=True)
class Marked:
    """A question with its key, and the answers that its examples name."""

    question: BaseQuestion
    key: dict[str, Any]
    answers: list[Answer]

    def asked(self, answers: list[Any]) -> dict[str, Any]:
        """What the browser is asked to mark."""
        return {"type": self.question.type, "key": self.key, "answers": answers}

    def mark(self, answer: Any) -> float:
        """The mark that Python gives."""
        return TYPES[self.question.type].mark(self.key, answer)


def context_of(handbook: Handbook) -> Context:
    """What keys are made with."""
    return Context(handbook, {lang: Text(handbook, lang) for lang in LANGUAGES})


def key_of(question: BaseQuestion, context: Context) -> dict[str, Any]:
    """The key of a question, whatever its type."""
    return TYPES[question.type].key(question, context)


@cache
def examples() -> tuple[Marked, ...]:
    """All example questions of all types."""
    handbook, problems = check_folder(EXAMPLES)
    assert handbook is not None, "\n".join(map(str, problems))
    context = context_of(handbook)
    return tuple(
        Marked(each.question, key_of(each.question, context), each.answers)
        for file in handbook.examples
        for each in file.examples
    )


def examples_of(type: str) -> list[Marked]:
    """The examples of one type."""
    return [each for each in examples() if each.question.type == type]


def marked_by_browser(questions: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """For each ``{type, key, answers}`` what the type's script says: ``[{mark, problem}, …]``."""
    done = run(node(), ROOT / "tests/js/mark.mjs", stdin=json.dumps(questions))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
