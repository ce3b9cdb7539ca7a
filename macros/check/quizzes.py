"""Quizzes: every question can be answered, and its shape does not give the answer away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.base import LANGUAGES
from macros.model.quiz import Quiz
from macros.questions import TYPES
from macros.questions.base import BaseQuestion
from macros.questions.checks import Context
from macros.text import Text

ENOUGH = 8  # fewer sets of options than this show no pattern
LONGEST = 0.35  # by chance, the longest of four options is right in a quarter of the sets
SAME_PLACE = 0.5
QUOTED = re.compile("\u201c.*?\u201d")
NEGATIVE = {
    "zh": re.compile("(?:\u54ea|\u4e0b\u5217|\u4ee5\u4e0b)[^\u3002\uff1f]*(?:\u4e0d|\u9519|\u975e)"),
    "en": re.compile(r"\bwhich\b[^.?!]*\b(?:not|never|except|wrong)\b", re.IGNORECASE),
}


def check(handbook: Handbook) -> Iterable[Problem]:
    """Problems of questions, then of quizzes as a whole."""
    context = Context(handbook, {lang: Text(handbook, lang) for lang in LANGUAGES})
    for quiz in handbook.quizzes.values():
        found = [problem for question in quiz.questions for problem in question_problems(question, context)]
        yield from found
        yield from draw_problems(quiz)
        if not found:
            yield from pattern_problems(quiz, context)


def draw_problems(quiz: Quiz) -> Iterator[Problem]:
    """More questions to a round than there are."""
    there = len(quiz.questions)
    if quiz.draw and quiz.draw > there:
        zh = f"每次抽 {quiz.draw} 题，可是一共只有 {there} 题；请改小，或删去 draw"
        en = f"a round draws {quiz.draw} questions, and there are only {there}; make it less, or remove draw"
        yield quiz.problem("draw", zh=zh, en=en)


def question_problems(question: BaseQuestion, context: Context) -> Iterator[Problem]:
    """What its type says about a question, and what holds for all types."""
    yield from TYPES[question.type].check(question, context)
    parameter = context.handbook.parameters.get(getattr(question, "parameter", None))
    if parameter is not None and parameter.type == "switch":
        zh = f"{parameter.id} 是开关，题目不能问它；请删去 parameter 和 value"
        en = f"{parameter.id} is a switch, which no question can be about; remove parameter and value"
        yield question.problem("parameter", zh=zh, en=en)
    if not question.clauses:
        zh, en = "没有对应的条款；请加 clauses", "is about no rule; add clauses"
        yield question.problem(zh=zh, en=en)
    for lang, pattern in NEGATIVE.items():
        stem = QUOTED.sub("", getattr(question.stem, lang))
        if pattern.search(stem) and "*" not in stem:
            zh = "否定的问法容易看漏；请用 ** 标出否定词"
            en = "a negative stem is easily misread; put ** around the negation"
            yield question.stem.problem(lang, zh=zh, en=en)


def pattern_problems(quiz: Quiz, context: Context) -> Iterator[Problem]:
    """Ways to guess: the longest option, or always the same place."""
    for name, module in TYPES.items():
        sets: dict[str, Sequence[Any]] = {}
        for question in quiz.questions:
            if question.type == name and hasattr(module, "guesses"):
                sets |= module.guesses(question)
        yield from guessable(quiz, sets, context)


def guessable(quiz: Quiz, sets: dict[str, Sequence[Any]], context: Context) -> Iterator[Problem]:
    """What sets of options, by the name of the place where each stands, give away together."""
    if len(sets) < ENOUGH:
        return
    for lang, text in context.texts.items():
        longest = [name for name, options in sets.items() if right_is_longest(options, text)]
        if len(longest) / len(sets) > LONGEST:
            which = ", ".join(longest)
            zh = f"{len(sets)} 组选项里有 {len(longest)} 组最长的是正确答案（{lang}：{which}）；请改写"
            en = f"the longest option is right in {len(longest)} of {len(sets)} sets of options ({lang}: {which})"
            yield quiz.problem(zh=zh, en=f"{en}; reword some")
    places = Counter([option.right for option in options].index(True) for options in sets.values())
    place, times = places.most_common(1)[0]
    if times / len(sets) > SAME_PLACE:
        zh = f"{len(sets)} 组选项里有 {times} 组的正确答案都是第 {place + 1} 个；请调换顺序"
        en = f"the right option is number {place + 1} in {times} of {len(sets)} sets of options; reorder some"
        yield quiz.problem(zh=zh, en=en)


def right_is_longest(options: Sequence[Any], text: Text) -> bool:
    """Whether a right option is longer than every other."""
    if not all(text.problem(text.source(option.text)) is None for option in options):
        return False
    lengths = {option.right: 0 for option in options}
    for option in options:
        lengths[option.right] = max(lengths[option.right], len(text.plain(option.text)))
    return lengths[True] > lengths[False]
