"""Checks of the data beyond its shape: one module for each family, found by themselves.

A family is a module here with ``check(handbook)`` that yields problems. Families look at
incomplete handbooks too, so that one run shows everything; see `Handbook`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from pathlib import Path

from macros.load.assemble import load
from macros.load.handbook import Handbook
from macros.load.problems import Problem, settle


def families() -> list[str]:
    """The names of the modules of this package."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__))


def check(handbook: Handbook) -> list[Problem]:
    """All problems the families find, in the order of the files."""
    return settle(found for name in families() for found in run(name, handbook))


def run(name: str, handbook: Handbook) -> Iterable[Problem]:
    """The problems one family finds."""
    return importlib.import_module(f"{__name__}.{name}").check(handbook)


def check_folder(data_dir: Path | str) -> tuple[Handbook | None, list[Problem]]:
    """Read a data folder and check it: a handbook without problems, or None and all problems."""
    handbook, problems = load(data_dir)
    if handbook is not None:
        problems = settle([*problems, *check(handbook)])
    return (None if problems else handbook), problems
