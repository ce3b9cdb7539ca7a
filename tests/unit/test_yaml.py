"""The strict loader: YAML 1.2 scalars, places of everything, plain words for broken files."""

from pathlib import Path

import pytest

from macros.load.node import Source
from macros.load.yaml import parse, read
from tests.unit.folder import HERE, bilingual


def tree(text):
    root, problems = parse(Source(Path("some.yml"), text))
    assert problems == []
    return root


def only_problem(text):
    """The one problem of a text, which stands where the text has ¶."""
    before = text.partition(HERE)[0]
    _, problems = parse(Source(Path("some.yml"), text.replace(HERE, "")))
    assert len(problems) == 1, problems
    assert bilingual(str(problems[0]))
    if HERE in text:
        expected = before.count("\n") + 1, len(before) - before.rfind("\n")
        assert (problems[0].line, problems[0].column) == expected, problems[0]
    return problems[0]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("yes", "yes"),
        ("off", "off"),
        ("12:30", "12:30"),
        ("2026-11-21", "2026-11-21"),
        ("010", 10),
        ("0o10", 8),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("-3", -3),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("-.inf", float("-inf")),
        ("E2.20", "E2.20"),
        ('"3"', "3"),
        ("'true'", "true"),
        ("=", "="),
        ("<<", "<<"),
        ("9" * 19, 1e19),
        ("0x" + "f" * 16, "0x" + "f" * 16),
    ],
)
def test_plain_scalars_follow_yaml_1_2(written, value):
    read_value = tree(f"key: {written}").plain()["key"]
    assert read_value == value
    assert type(read_value) is type(value)


def test_every_key_and_value_knows_its_place():
    root = tree("a: 1\nlist:\n  - id: x\n    zh: |\n      行一\n      行二\n    flow: {b: 2, c: [3, 4]}\n")
    record = root.nearest(("list", 0))
    assert (record.start.line, record.start.column) == (3, 5)
    assert (record.keys["flow"].line, record.keys["flow"].column) == (7, 5)
    assert record.nearest(("flow", "c", 1)).start.column == 25
    assert record.child("zh").plain() == "行一\n行二\n"


def test_a_name_is_found_inside_a_block_of_text():
    root = tree("zh: |\n  一二\n  三 {{ phone.rings }} {{ phone.ring }}\n")
    mark = root.child("zh").find("phone.ring")
    assert (mark.line, mark.column) == (3, 26)


def test_windows_line_ends_do_not_shift_places(tmp_path):
    file = tmp_path / "x.yml"
    file.write_bytes(b"a: 1\r\nb: {c: 2}\r\n")
    root, _ = read(file)
    assert (root.child("b").child("c").start.line, root.child("b").child("c").start.column) == (2, 8)


def test_an_empty_file_is_an_empty_mapping():
    assert tree("# nothing yet\n").plain() == {}


def test_a_file_in_another_encoding_is_one_problem(tmp_path):
    file = tmp_path / "x.yml"
    file.write_bytes("zh: 中文".encode("gb18030"))
    root, problems = read(file)
    assert root is None
    assert "UTF-8" in str(problems[0])


def test_what_is_no_file_is_one_problem(tmp_path):
    (tmp_path / "folder.yml").mkdir()
    (tmp_path / "nowhere.yml").symlink_to("gone")
    for name in ("folder.yml", "nowhere.yml"):
        root, (problem,) = read(tmp_path / name)
        assert root is None
        assert "cannot be read as a file" in str(problem)
        assert bilingual(str(problem))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: 1\nb: 2\n¶a: 3\n", "twice (first in line 1)"),
        ("a: {b: 1, ¶b: 2}\n", "twice"),
        ("- id: x.y\n  level: a\n  zh: b\n  ¶level: c\n  zh: d\n", "(level, zh)"),
        ("a: ¶&x 1\n", "anchor &x"),
        ("a: [¶*x]\n", "reference *x"),
        ("a: ¶!!str 1\n", "tag"),
        ("a: ¶!secret 1\n", "tag"),
        ("? ¶[a]\n: 1\n", "quotes"),
        ("a: 1\n---\n¶b: 2\n", "one document"),
    ],
)
def test_what_is_refused(text, says):
    assert says in str(only_problem(text))


@pytest.mark.parametrize("text", ["[" * 3000 + "]" * 3000, "".join(" " * i + "a:\n" for i in range(300))])
def test_what_goes_too_deep_is_refused(text):
    assert "too deep" in str(only_problem(text))


def test_text_that_starts_with_braces_needs_quotes():
    assert '"{{ phone.rings }}"' in str(only_problem("value: {¶{ phone.rings }}\n"))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- id: a\n  level: b\n   ¶zh: c\n", "indentation"),
        ("- id: a\n  level: b\n ¶zh: c\n", "indentation"),
        ("- id: a\n  zh: “引号”\n  en: 'x'\n   ¶why: y\n", "indentation"),
        ("list:\n  - id: a\n ¶- id: b\n", "indentation"),
        ("list:\n  - id: a\n   ¶- id: b\n", "indentation"),
        ("a:\n  b: 1\n ¶c: 2\n", "indentation"),
        ("a: 1\n ¶b: 2\n", "indentation"),
        ("a: [1, 2]\n  ¶b: 2\n", "indentation"),
        ("a:\n  b: 1\nwhy:\n   ¶zh: x\n  en: y\n", "indentation"),
        ("a:\n  b: 1\nwhy:\n ¶zh: x\n  en: y\n", "indentation"),
        ("a:\n  b: 1\nwhy:\n    ¶zh: x\n  en: y\n", "indentation"),
        ("a:\n¶\tb: 1\n", "tab"),
        ("a:\n  b: 1\n¶\tc: 2\n", "tab"),
        ("en: ¶Say: hello\n", "colon"),
        ("  - id: x\n    en: ¶Remember: be kind\n", "colon"),
        ("a: 1\n¶zh：中文\nb: 2\n", "field: value"),
        ("a: 1\nb: ¶'open\nc: 2\n", "closing one"),
        ('a: 1\nb: ¶"open\nc: 2\n', "closing one"),
        ('a: "C:\\¶zeug"\n', "single quotes"),
        ("a: ¶@home\n", "quotes"),
        ("a: ¶`code`\n", "quotes"),
        ("a: ¶{zh: 中, en: x\nb: 2\n", "bracket"),
        ("a: ¶[1, 2\nb: 2\n", "bracket"),
        ("a: 1\nb: x¶\x07y\n", "invisible control character"),
    ],
)
def test_a_broken_file_is_one_problem_with_a_mend(text, says):
    assert says in str(only_problem(text))
