"""A copy of the handbook of examples, to make mistakes in."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from macros.check import check_folder
from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.paths import EXAMPLES

HERE = "¶"  # stands in new text where the problem is expected


class DataFolder:
    """A data folder that a test may change."""

    def __init__(self, path: Path) -> None:
        self.path = Path(shutil.copytree(EXAMPLES, path))

    def read(self, file: str) -> str:
        """The text of a file."""
        return (self.path / file).read_text(encoding="utf-8")

    def write(self, file: str, text: str) -> None:
        """Replace a file, or add one."""
        (self.path / file).write_text(text, encoding="utf-8")

    def replace(self, file: str, old: str, new: str) -> str:
        """Replace a text that is there; returns where HERE stood, as ``file:line:column``."""
        text = self.read(file)
        assert old in text, f"{old!r} is not in {file}"
        marked = text.replace(old, new, 1)
        before = marked.partition(HERE)[0]
        self.write(file, marked.replace(HERE, ""))
        return f"{self.path / file}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"

    def problems(self) -> list[Problem]:
        """Everything that is wrong."""
        return check_folder(self.path)[1]

    def only_problem(self) -> Problem:
        """The one thing that is wrong."""
        problems = self.problems()
        assert len(problems) == 1, "\n".join(map(str, problems)) or "no problem was found"
        return problems[0]

    def handbook(self) -> Handbook:
        """The handbook, which must be without problems."""
        handbook, problems = check_folder(self.path)
        assert handbook is not None, "\n".join(map(str, problems))
        return handbook


def place(problem: Problem) -> str:
    """Where a problem is, as ``file:line:column``."""
    return f"{problem.file}:{problem.line}:{problem.column}"


def bilingual(line: str) -> bool:
    """Whether a line says something in Chinese, and then in English."""
    zh, separator, en = line.partition(" | ")
    return bool(separator and re.search("[\u4e00-\u9fff]", zh) and re.search("[A-Za-z]{2}", en))
