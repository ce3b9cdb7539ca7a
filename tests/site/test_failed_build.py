"""A mistake stops the build, names itself, and leaves the published site as it was."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.tools import build, copy_project

CLAUSES = "docs/data/clauses/phone.yml"


def _state(folder):
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.fixture(scope="module")
def project(tmp_path_factory, site):
    """A copy of the project with a finished site in it."""
    copy = copy_project(tmp_path_factory.mktemp("copy") / "project")
    shutil.copytree(site, copy / "site")
    return copy


@dataclass(frozen=True)
class Mistake:
    """Something an editor may get wrong."""

    name: str
    file: str
    old: str
    new: str
    says: str

    def make(self, file: Path) -> None:
        """Make it, once."""
        text = file.read_text(encoding="utf-8")
        assert self.old in text
        file.write_text(text.replace(self.old, self.new, 1), encoding="utf-8")


MISTAKES = [
    Mistake("data", CLAUSES, "level: must\n", "level: perhaps\n", f"{CLAUSES}:"),
    Mistake("page", "docs/en/index.md", "{{", "{{ no_such_macro() }} {{", "no_such_macro"),
    Mistake("style", "overrides/assets/tokens.css", ":root", "} { :root", "tokens.css"),
    Mistake("script", "overrides/assets/handbook.js", "import(", "import((", "handbook.js"),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
@pytest.mark.parametrize("engine", ["mkdocs", "zensical"])
def test_a_mistake_keeps_the_last_good_site(project, mistake, engine):
    before = _state(project / "site")
    file = project / mistake.file
    good = file.read_bytes()
    try:
        mistake.make(file)
        done = build(project / "site", "--engine", engine, cwd=project)
    finally:
        file.write_bytes(good)
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    assert mistake.says in said
    assert "Traceback" not in said
    assert _state(project / "site") == before


def test_two_builds_are_byte_identical(project, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    for out in (first, second):
        done = build(out, cwd=project)
        assert done.returncode == 0, done.stdout + done.stderr
    assert _state(first) == _state(second)
