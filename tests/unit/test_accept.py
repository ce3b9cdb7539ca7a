"""`accept` writes the fingerprint and the revision and leaves every other byte alone."""

import difflib

import pytest

from macros.__main__ import main
from macros.commands.accept import KINDS, quoted
from macros.load.assemble import load
from macros.model.base import Translated, en_of
from macros.model.files import KINDS as FILES
from macros.paths import EXAMPLES

CLAUSES, QUIZ, LIST, PHRASES = "clauses/phone.yml", "quizzes/phone.yml", "checklists/phone-call.yml", "phrases.yml"


def accept(data, *arguments):
    return main(["accept", *arguments, "--data", str(data.path)])


def changed(before, after):
    """The lines that went and the lines that came."""
    lines = list(difflib.ndiff(before.split("\n"), after.split("\n")))
    return [line[2:] for line in lines if line[0] == "-"], [line[2:] for line in lines if line[0] == "+"]


def fingerprint(data, id):
    handbook, _ = load(data.path)
    return en_of(next(record for record in handbook.walk() if getattr(record, "id", None) == id))


def test_nothing_to_accept_changes_nothing(data, capsys):
    files = (CLAUSES, QUIZ, LIST, PHRASES)
    before = [data.read(file) for file in files]
    assert accept(data, "--all") == 0
    assert [data.read(file) for file in files] == before
    assert "0 records accepted" in capsys.readouterr().out


def test_a_change_gets_a_new_fingerprint_and_revision(data):
    old = fingerprint(data, "phone.answer-in-time")
    data.replace(CLAUSES, "zh: 没人愿意久等。", "zh: 谁也不愿久等。")
    before = data.read(CLAUSES)
    assert accept(data, "phone.answer-in-time") == 0
    new = fingerprint(data, "phone.answer-in-time")
    went, came = changed(before, data.read(CLAUSES))
    assert went == [f"        en_of: {old}"]
    assert came == [f"        en_of: {new}", "        revision: 2"]
    assert data.handbook().clause("phone.answer-in-time").revision == 2


def test_a_revision_that_is_there_is_counted_up(data):
    data.replace(QUIZ, "    type: multiple\n", "    type: multiple\n    revision: 7  # why\n")
    data.replace(QUIZ, "zh: 先说什么？", "zh: 第一句说什么？")
    assert accept(data, "phone.q-first-words") == 0
    assert "    revision: 8  # why\n" in data.read(QUIZ)


def test_a_minor_change_keeps_the_revision(data):
    data.replace(CLAUSES, "zh: 没人愿意久等。", "zh: 谁也不愿久等。")
    assert accept(data, "--all", "--minor") == 0
    assert data.handbook().clause("phone.answer-in-time").revision == 1


def test_a_first_confirmation_keeps_the_revision(data):
    data.replace(CLAUSES, f"        en_of: {fingerprint(data, 'phone.say-who')}\n", "")
    before = data.read(CLAUSES)
    assert accept(data, "--all") == 0
    went, came = changed(before, data.read(CLAUSES))
    assert went == []
    assert came == [f"        en_of: {fingerprint(data, 'phone.say-who')}"]
    assert data.handbook().clause("phone.say-who").revision == 1


def test_a_record_on_one_line(data):
    data.replace(LIST, "zh: 我很快接了。", "zh: 我马上接了。")
    assert accept(data, "phone-call.rings") == 0
    assert "revision: 2" in data.read(LIST)
    assert data.handbook().items["phone-call.rings"].revision == 2


def test_every_record_can_lose_and_regain_its_fingerprint(data):
    """Whatever the style: a block of text, one line, nested text."""
    before = {file: data.read(file) for file in (CLAUSES, QUIZ, LIST, PHRASES)}
    for file, text in before.items():
        lines = [line.replace(", en_of: f9e4d267", "") for line in text.split("\n")]
        data.write(file, "\n".join(line for line in lines if "en_of:" not in line))
    assert len(data.problems()) == 20
    assert accept(data, "--all") == 0
    assert {file: data.read(file) for file in before} == before


def test_windows_line_ends_stay(data):
    file = data.path / PHRASES
    text = data.read(PHRASES).replace("zh: 喂？", "zh: 喂，谁？").replace("\n", "\r\n")
    file.write_bytes(text.encode())
    assert accept(data, "--all") == 0
    raw = file.read_bytes()
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert data.handbook().phrase("phrase.hey").revision == 2


def test_a_last_line_without_a_line_break(data):
    text = data.read(PHRASES).partition("scripts:")[0]
    text = text.replace("    en_of: 506a05af\n", "").rstrip()
    start, last = text.rsplit("\n    phrase: ", 1)
    head, tail = last.split("\n", 1)
    data.write(PHRASES, f"{start}\n{tail}\n    phrase: {head}")
    assert accept(data, "--all") == 0
    assert data.read(PHRASES).endswith("\n    en_of: 506a05af")


def test_an_unknown_id_changes_nothing(data, capsys):
    data.replace(CLAUSES, "zh: 没人愿意久等。", "zh: 谁也不愿久等。")
    before = data.read(CLAUSES)
    assert accept(data, "phone.answer-in-time", "phone.say-what") == 1
    assert "did you mean phone.say-who?" in capsys.readouterr().err
    assert data.read(CLAUSES) == before


def test_a_file_that_cannot_be_read_changes_nothing(data, capsys):
    data.replace(CLAUSES, "zh: 没人愿意久等。", "zh: 谁也不愿: 久等。")
    before = data.read(CLAUSES)
    assert accept(data, "--all") == 1
    assert f"{CLAUSES}:" in capsys.readouterr().out
    assert data.read(CLAUSES) == before


def test_every_kind_of_file_with_translations_has_to_be_readable():
    handbook, _ = load(EXAMPLES)
    translated = {record.node.source.path for record in handbook.walk() if isinstance(record, Translated)}
    assert {kind.name for kind in FILES if translated & set(EXAMPLES.glob(kind.pattern))} == KINDS


@pytest.mark.parametrize(
    ("hash", "written"),
    [("a1b2c3d4", "a1b2c3d4"), ("12345678", '"12345678"'), ("1234e567", '"1234e567"'), ("0x123456", '"0x123456"')],
)
def test_a_fingerprint_is_never_read_as_a_number(hash, written):
    assert quoted(hash) == written
