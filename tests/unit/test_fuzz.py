"""Whatever is done to a data file, the check answers with problems, never with a traceback."""

import random

import pytest

from tests.unit.folder import bilingual

FILES = [
    "organisation.yml", "ledger.yml", "decisions.yml", "sources.yml", "phrases.yml", "ui.yml",
    "clauses/phone.yml", "checklists/phone-call.yml", "quizzes/phone.yml", "contents.yml", "glossary.yml",
    "paths/new-hire.yml", "posters/door.yml",
]  # fmt: skip
JUNK = ["", "3", "[]", "{}", "null", "x: y", "- ", "{{ phone", "&a *a", '"', "\t", "：", "{zh: 中}", "!!set {}", "{%"]


def spoil(text, rng):
    """Delete, repeat, move, or fill with junk: a line, or a part of one."""
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    what = rng.randrange(6)
    if what == 0:
        del lines[at]
    elif what == 1:
        lines.insert(at, lines[rng.randrange(len(lines))])
    elif what == 2:
        lines[at] = lines[at][1:] if lines[at].startswith(" ") else f" {lines[at]}"
    elif what == 3:
        key = lines[at].partition(":")[0]
        lines[at] = f"{key}: {rng.choice(JUNK)}"
    elif what == 4:
        place = rng.randrange(len(lines[at]) + 1)
        lines[at] = lines[at][:place] + rng.choice(JUNK) + lines[at][place:]
    else:
        del lines[at : at + rng.randrange(2, 6)]
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(12))
def test_no_mistake_makes_the_check_fail_itself(data, seed):
    rng = random.Random(seed)
    good = {file: data.read(file) for file in FILES}
    for _ in range(25):
        file = rng.choice(FILES)
        data.write(file, spoil(good[file], rng))
        for problem in data.problems():
            assert bilingual(str(problem)), problem
            assert "\n" not in str(problem)
            lines = (data.path / problem.file).read_text(encoding="utf-8").split("\n")
            assert 1 <= problem.line <= len(lines), problem
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1, problem
        data.write(file, good[file])
    assert data.problems() == []
