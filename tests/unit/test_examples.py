"""The handbook of examples, and mistakes in the examples of a question type."""

import shutil

import pytest

from macros.check import check_folder
from macros.paths import COMPONENTS, EXAMPLES
from tests.support.problems import assert_none
from tests.unit.folder import bilingual, place

TYPE = "components/quiz/types/single"
FILE = f"../{TYPE}/examples.yml"


@pytest.fixture
def beside(data):
    """The data folder with the examples of one type beside it."""
    folder = data.path.parent / TYPE
    folder.mkdir(parents=True)
    shutil.copy(COMPONENTS / "quiz/types/single/examples.yml", folder)
    assert data.problems() == []
    return data


def test_nothing_is_wrong_with_the_examples():
    handbook, problems = check_folder(EXAMPLES)
    assert handbook is not None, "\n".join(map(str, problems))


def test_every_component_has_its_place_in_the_gallery():
    handbook, _ = check_folder(EXAMPLES)
    shown = {name for page in handbook.gallery.pages for example in page.examples for name in example.components}
    there = {folder.name for folder in COMPONENTS.iterdir() if folder.is_dir()} - {"gallery"}
    missing = [f"{name}: add an example to overrides/examples/gallery.yml" for name in sorted(there - shown)]
    assert_none(missing, "component that the gallery does not show")
    assert_none(sorted(shown - there), "component in gallery.yml that is not there")


MISTAKES = [
    ("answer: in-time, score: 1", "answer: in-time, score: ¶1/2", "this answer is worth 1"),
    ("answer: in-time, score: 1", "answer: in-time, score: ¶3/2", "must be 0, 1 or a fraction"),
    ("answer: in-time, score: 1", "answer: in-time", "give either score, or refused"),
    ("answer: five-rings", "answer: in-time", "still gets the full mark"),
    ("answer: in-time, score: 1", "answer: ten, score: 0", "an answer with score 1"),
    ("id: examples.q-single", "id: ¶phone.q-single", "starts with examples.q-"),
    ("clauses: [phone.answer-in-time]", "clauses: [¶phone.answer-in-tim]", "did you mean phone.answer-in-time?"),
    ("right: true\n", "right: false\n", "no option is right"),
]


@pytest.mark.parametrize(("old", "new", "says"), MISTAKES)
def test_a_mistake_in_an_example_is_found(beside, old, new, says):
    expected = beside.replace(FILE, old, new)
    problem = beside.only_problem()
    assert says in str(problem)
    assert bilingual(str(problem))
    if "¶" in new:
        assert place(problem) == expected


def test_what_is_out_of_date_can_be_accepted(beside):
    beside.replace(FILE, "想想自己在等的时候。", "想想自己等的时候。")
    assert f"accept examples.q-single --data {beside.path}" in str(beside.only_problem())
