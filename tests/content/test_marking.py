"""Every question of the bank: its key is worth exactly 1, and one thing wrong is worth less."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from macros.check import check_folder
from macros.paths import DATA
from macros.questions import TYPES
from tests.support.marking import context_of, key_of
from tests.support.problems import assert_none


@pytest.fixture(scope="module")
def bank():
    """Every question with its key."""
    handbook, _ = check_folder(DATA)
    context = context_of(handbook)
    return [(question, key_of(question, context)) for question in handbook.questions.values()]


def spoiled(answer: Any, others: list[str]) -> Iterator[Any]:
    """The answer with one part of it wrong."""
    if isinstance(answer, dict):
        yield from ({**answer, part: other} for part in answer for other in others if other != answer[part])
    elif isinstance(answer, list):
        yield from (answer[:i] + answer[i + 1 :] for i in range(len(answer)))
        yield from ([*answer, other] for other in others if other not in answer)
        if not others:  # an order
            yield from (answer[:i] + answer[i : i + 2][::-1] + answer[i + 2 :] for i in range(len(answer) - 1))
    else:
        yield from (other for other in others if other != answer)


def choices(key: dict[str, Any]) -> list[str]:
    """What could be chosen instead."""
    return key.get("options") or key.get("choices") or key.get("groups") or []


def test_the_key_of_every_question_is_exactly_right(bank):
    kinds = [(question, key, TYPES[question.type]) for question, key in bank]
    wrong = (question.id for question, key, kind in kinds if kind.mark(key, kind.right_answer(key)) != 1)
    assert_none(wrong, "key that is not all right")


def test_one_thing_wrong_is_never_all_right(bank):
    right, tried = [], 0
    for question, key in bank:
        kind = TYPES[question.type]
        for answer in spoiled(kind.right_answer(key), choices(key)):
            tried += 1
            if kind.mark(key, answer) >= 1:
                right.append(f"{question.id}: {answer}")
    assert_none(right, "answer that is all right and should not be")
    assert tried > 3 * len(bank) / 2


def test_other_words_are_not_all_right(bank):
    """Typed: the words of every other question; a number: its neighbours."""
    typed = [(question, key) for question, key in bank if "accept" in key]
    for question, key in typed:
        others = [words for other, its in typed if other is not question for words in its["accept"]]
        wrong = [words for words in others if words not in key["accept"]]
        assert not any(TYPES[question.type].mark(key, words) == 1 for words in wrong), question.id
    for question, key in bank:
        if "units" in key:
            marks = [TYPES[question.type].mark(key, f"{key['answer'] + step}") for step in (-1, 1, 10)]
            assert marks == [0, 0, 0], question.id
