"""`new` writes skeletons that can be read, and that the check wants filled in."""

import re

import pytest

from macros.__main__ import main
from macros.load.yaml import read
from macros.questions import TYPES


def new(data, *arguments):
    return main(["new", *arguments, "--data", str(data.path)])


def record(data, file, id):
    root, problems = read(data.path / file)
    assert problems == []
    return next(node for node in root.walk() if node.id == id)


def test_a_clause_goes_to_the_end_of_its_section(data):
    before = data.read("clauses/phone.yml")
    assert new(data, "clause", "phone.new-rule", "--section", "before") == 0
    node = record(data, "clauses/phone.yml", "phone.new-rule")
    assert [each.id for each in node.parent.value] == ["phone.answer-in-time", "phone.say-who", "phone.new-rule"]
    after = data.read("clauses/phone.yml")
    place = next(i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b)
    assert after.endswith(before[place:])
    assert {problem.record for problem in data.problems()} == {"phone.new-rule"}


def test_a_clause_goes_to_the_last_section_by_default(data):
    assert new(data, "clause", "phone.new-rule") == 0
    assert record(data, "clauses/phone.yml", "phone.new-rule").parent.value[0].id == "phone.private-calls"


@pytest.mark.parametrize("type", TYPES)
def test_a_question_of_every_type(data, type):
    assert new(data, "question", "phone.q-new", "--type", type) == 0
    assert record(data, "quizzes/phone.yml", "phone.q-new").child("type").plain() == type
    problems = data.problems()
    assert {problem.record for problem in problems} == {"phone.q-new"}
    assert all("empty" in problem.en for problem in problems), problems


@pytest.mark.parametrize("kind", ["chapter", "checklist", "quiz", "path"])
def test_a_new_file(data, kind, capsys):
    assert new(data, kind, "desk") == 0
    folder = {"chapter": "clauses", "checklist": "checklists", "quiz": "quizzes", "path": "paths"}[kind]
    text = data.read(f"{folder}/desk.yml")
    assert text.startswith(f"# yaml-language-server: $schema=../schema/{folder}.json\n")
    pages = "rules" if kind == "chapter" else folder
    assert f"docs/en/{pages}/desk.md" in capsys.readouterr().out
    assert data.problems()
    assert all(re.search("empty|too short|in no part", problem.en) for problem in data.problems())
    assert new(data, kind, "desk") == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("clause", "phone.say-who"), "exists already"),
        (("clause", "fax.rule"), "there is no"),
        (("clause", "phone.x", "--section", "after"), "no section after"),
        (("question", "phone.q-x", "--type", "essay"), "no type essay"),
        (("question", "phone.x"), "must look like phone.q-my-question"),
        (("clause", "phone"), "must look like phone.my-rule"),
        (("checklist", "../phone"), "must look like my-list"),
    ],
)
def test_what_cannot_be_written_is_refused(data, arguments, says, capsys):
    before = data.read("clauses/phone.yml"), data.read("quizzes/phone.yml")
    assert new(data, *arguments) == 1
    assert says in capsys.readouterr().err
    assert (data.read("clauses/phone.yml"), data.read("quizzes/phone.yml")) == before
