"""Examples of the question types: every question can be answered, and every mark is what the type says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from macros.check.quizzes import question_problems
from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.base import LANGUAGES
from macros.model.examples import Answer, Example
from macros.questions import TYPES
from macros.questions.checks import Context
from macros.text import Text

SAME = 1e-9  # marks are simple fractions; anything closer is the same


def check(handbook: Handbook) -> Iterable[Problem]:
    """Problems of the questions, then of their answers."""
    context = Context(handbook, {lang: Text(handbook, lang) for lang in LANGUAGES})
    for file in handbook.examples:
        for example in file.examples:
            found = list(question_problems(example.question, context))
            yield from found or list(answer_problems(example, context)) or side_problems(example)


def answer_problems(example: Example, context: Context) -> Iterator[Problem]:
    """Answers whose mark is another one."""
    kind = TYPES[example.question.type]
    key = kind.key(example.question, context)
    for answer in example.answers:
        yield from mark_problems(answer, kind.mark(key, answer.answer))


def side_problems(example: Example) -> Iterator[Problem]:
    """An example that shows only one side."""
    scores = [answer.score for answer in example.answers]
    if 1 not in scores or 0 not in scores:
        zh, en = "至少要有一个全对的答案和一个不得分的答案", "needs an answer with score 1 and one with score 0"
        yield example.question.problem(zh=zh, en=en)


def mark_problems(answer: Answer, mark: float) -> Iterator[Problem]:
    """A score that is not the mark, or something that cannot be marked and counts as right."""
    if (answer.score is None) == (answer.refused is None):
        zh, en = "score（得分）和 refused（为什么不能评分）写一样", "give either score, or refused (why it has none)"
        yield answer.problem(zh=zh, en=en)
    elif answer.score is not None and abs(answer.score - mark) > SAME:
        yield answer.problem("score", zh=f"这个答案得 {mark:g} 分", en=f"this answer is worth {mark:g}")
    elif answer.refused is not None and mark == 1:
        zh, en = "不能评分的答案却得了满分", "this cannot be marked, and still gets the full mark"
        yield answer.problem("refused", zh=zh, en=en)
