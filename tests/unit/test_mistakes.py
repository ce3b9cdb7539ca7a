"""Ten mistakes a content owner makes: each is one clear line, at the right place, in both languages."""

import subprocess
import sys
from dataclasses import dataclass

import pytest

from macros.__main__ import main
from macros.paths import ROOT
from tests.unit.folder import bilingual

CLAUSES, QUIZ, CHECKLIST = "clauses/phone.yml", "quizzes/phone.yml", "checklists/phone-call.yml"


@dataclass(frozen=True)
class Mistake:
    """Old text, new text with ¶ where the problem is, the record, and words of the message."""

    name: str
    file: str
    old: str
    new: str
    record: str
    says: str


MISTAKES = [
    Mistake(
        "wrong type", "organisation.yml", "value: none", "value: ¶3",
        "phone.private_calls", 'must be text, not 3; put it in quotes: "3"',
    ),
    Mistake(
        "unknown field", CLAUSES, "        decision: phone-rings", "        ¶decison: phone-rings",
        "phone.answer-in-time", "did you mean decision?",
    ),
    Mistake(
        "missing language", CLAUSES, "zh: 没人愿意久等。\n          en: Nobody likes to wait.", "¶zh: 没人愿意久等。",
        "phone.answer-in-time", "why lacks the English text",
    ),
    Mistake("duplicate id", "phrases.yml", "id: phrase.hey", "id: ¶phrase.hello", "phrase.hello", "twice"),
    Mistake(
        "duplicate key", CLAUSES, "level: must-not\n", "level: must-not\n        ¶level: must\n",
        "phone.private-calls", "level is there twice",
    ),
    Mistake(
        "unknown clause", QUIZ, "clauses: [phone.say-who]", "clauses: [¶phone.say-whom]",
        "phone.q-first-words", "there is no clause phone.say-whom; did you mean phone.say-who?",
    ),
    Mistake(
        "undefined parameter", QUIZ, "zh: 几声之内接？", 'zh: "{{ ¶phone.ring }}之内接？"',
        "phone.q-number", "there is no parameter phone.ring; did you mean phone.rings?",
    ),
    Mistake(
        "right answer missing", QUIZ, "options:\n      - {id: hello, right: true, text: {zh: 您好, en: Hello}",
        "options:\n      ¶- {id: hello, text: {zh: 您好, en: Hello}", "phone.q-first-words", "no option is right",
    ),
    Mistake(
        "parameter makes a wrong option right", QUIZ, "value: 5", "value: ¶3", "phone.q-rings", "wrong answer right",
    ),
    Mistake(
        "bad indentation", CHECKLIST, "        en: I said hello.", "       ¶en: I said hello.",
        "phone-call.hello", "indentation",
    ),
]  # fmt: skip


def make(data, mistake):
    """Make a mistake; a question with one right answer less needs the other taken away too."""
    place = data.replace(mistake.file, mistake.old, mistake.new)
    if mistake.name == "right answer missing":
        data.replace(mistake.file, "{id: name, right: true, ", "{id: name, ")
    return place


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_one_clear_line(data, mistake, capsys, monkeypatch):
    monkeypatch.chdir(data.path.parent)
    place = make(data, mistake).removeprefix(f"{data.path.parent}/")
    assert main(["check", "--data", "data"]) == 1
    out, err = capsys.readouterr()
    line, summary = out.splitlines()
    assert line.startswith(f"{place}: {mistake.record}: ")
    assert mistake.says in line
    assert bilingual(line)
    assert summary == "共 1 处问题 | 1 problem"
    assert err == ""


def test_all_mistakes_come_at_once(data):
    for mistake in MISTAKES:
        make(data, mistake)
    command = [sys.executable, "-m", "macros", "check", "--data", str(data.path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    *lines, summary = done.stdout.splitlines()
    assert done.returncode == 1
    assert done.stderr == ""
    assert len(lines) == len(MISTAKES), done.stdout
    assert all(bilingual(line) for line in lines)
    for mistake in MISTAKES:
        assert any(f"{mistake.file}:" in line and mistake.says in line for line in lines), mistake.name
    assert summary.endswith("10 problems")
