"""Marking: what the examples say, the same in Python and in the browser's scripts, whatever the answer is."""

import re

import pytest

from macros.questions import TYPES
from tests.support.answers import Answers
from tests.support.marking import examples, examples_of, marked_by_browser
from tests.support.problems import assert_none

CASES = 2000  # for each type
SAME = 1e-9


@pytest.fixture(scope="module")
def tried():
    """Type -> (answer, mark in Python, mark and problem in the browser), for many answers to its examples."""
    questions, found = [], {}
    for type in TYPES:
        share = CASES // len(examples_of(type)) + 1
        for seed, each in enumerate(examples_of(type)):
            answers = Answers(each.key, [one.answer for one in each.answers], seed).some(share)
            questions.append((type, each, answers))
    marked = marked_by_browser([each.asked(answers) for _, each, answers in questions])
    for (type, each, answers), results in zip(questions, marked, strict=True):
        found.setdefault(type, []).extend((a, each.mark(a), result) for a, result in zip(answers, results, strict=True))
    return found


@pytest.mark.parametrize("type", TYPES)
def test_every_type_has_examples(type):
    assert examples_of(type), f"overrides/components/quiz/types/{type}/examples.yml has none"


def test_the_browser_marks_the_examples_as_they_say():
    """Python does: the check of the handbook of examples sees to it."""
    asked = [each.asked([answer.answer for answer in each.answers]) for each in examples()]
    wrong = []
    for each, results in zip(examples(), marked_by_browser(asked), strict=True):
        for answer, result in zip(each.answers, results, strict=True):
            is_right = answer.score is None or abs(result["mark"] - answer.score) < SAME
            if not is_right or result["problem"] != answer.refused:
                wrong.append(f"{each.question.id}, {answer.name}: {result}")
    assert_none(wrong, "example marked otherwise in the browser")


@pytest.mark.parametrize("type", TYPES)
def test_python_and_the_browser_give_the_same_mark(tried, type, figures):
    assert len(tried[type]) >= 1000
    triples = ((answer, ours, theirs["mark"]) for answer, ours, theirs in tried[type])
    differ = (str(triple) for triple in triples if abs(triple[1] - triple[2]) > SAME)
    assert_none(differ, f"answer to {type} with two marks")
    marks = sorted({round(ours, 3) for _, ours, _ in tried[type]})
    figures[f"marks of {len(tried[type])} answers, {type}"] = str(marks)
    assert {0, 1} <= set(marks), "the answers tried are all right or all wrong"


@pytest.mark.parametrize("type", TYPES)
def test_a_mark_is_from_0_to_1_and_what_is_refused_is_never_right(tried, type):
    for answer, ours, theirs in tried[type]:
        assert 0 <= ours <= 1 and 0 <= theirs["mark"] <= 1, answer
        assert theirs["problem"] is None or (re.fullmatch("[a-z_]+", theirs["problem"]) and ours < 1), answer


@pytest.mark.parametrize("type", TYPES)
def test_no_answer_is_refused_rather_than_wrong(type):
    asked = [each.asked([None]) for each in examples_of(type)]
    assert all(result["problem"] for results in marked_by_browser(asked) for result in results)


@pytest.mark.parametrize("type", TYPES)
def test_the_right_answer_gets_the_full_mark(type):
    for each in examples_of(type):
        assert each.mark(TYPES[type].right_answer(each.key)) == 1
