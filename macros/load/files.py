"""Reading every file of a data folder."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from macros.load.node import Node
from macros.load.problems import Problem
from macros.load.validate import validate
from macros.load.yaml import read
from macros.model.files import KINDS, Kind


@dataclass
class Folder:
    """What was read: models by kind, and what could not be used."""

    models: dict[str, list[Any]] = field(default_factory=lambda: {kind.name: [] for kind in KINDS})
    broken: list[Node] = field(default_factory=list)
    unreadable: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def read_folder(path: Path) -> Folder:
    """Read and validate all files, going on after every problem."""
    folder = Folder()
    if not path.is_dir():
        zh, en = "没有这个数据文件夹；请检查 --data", "there is no such data folder; check --data"
        folder.problems.append(Problem(str(path), 1, 1, path.name, zh, en))
        folder.unreadable = {kind.name for kind in KINDS}
        return folder
    for kind in KINDS:
        files = sorted(path.glob(kind.pattern))
        if kind.required and not files:
            folder.problems.append(absent(path / kind.pattern))
            folder.unreadable.add(kind.name)
        for file in files:
            read_file(file, kind, folder)
    folder.problems.extend(strangers(path))
    return folder


def read_file(file: Path, kind: Kind, folder: Folder) -> None:
    """Read one file into the folder."""
    root, problems = read(file)
    folder.problems.extend(problems)
    if root is None:
        folder.unreadable.add(kind.name)
        return
    model, problems, broken = validate(root, kind)
    folder.problems.extend(problems)
    folder.broken.extend(broken)
    if model is None:
        folder.unreadable.add(kind.name)
    else:
        folder.models[kind.name].append(model)


def absent(file: Path) -> Problem:
    """A file that every data folder must have."""
    zh, en = "缺少这个文件；请补上", "this file is missing; add it"
    return Problem(str(file), 1, 1, file.stem, zh, en)


def strangers(path: Path) -> list[Problem]:
    """YAML files that nothing would ever read, most likely a mistyped name."""
    known = {file for kind in KINDS for file in path.glob(kind.pattern)}
    found = sorted(file for ending in ("yml", "yaml") for file in path.rglob(f"*.{ending}"))
    where = ", ".join(kind.pattern for kind in KINDS)
    zh = f"不认识这个文件，它不会被读取；可用的位置：{where}"
    en = f"this file is not known and would never be read; the places are {where}"
    return [Problem(str(file), 1, 1, file.stem, zh, en) for file in found if file not in known]
