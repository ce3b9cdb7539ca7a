"""The gate before every build: a handbook without problems, or none at all."""

import os
import sys
from functools import lru_cache
from pathlib import Path

from macros.check import check_folder
from macros.load.assemble import load
from macros.load.handbook import Handbook
from macros.load.problems import Problem, counted
from macros.paths import DATA


class BadDataError(Exception, SystemExit):
    """Data or pages have problems. As a SystemExit it ends a build without a traceback,
    as an Exception it leaves a live preview running."""

    def __init__(self, problems: list[Problem]):
        super().__init__(counted(problems))
        self.code = 1


def refuse(problems: list[Problem]) -> None:
    """End the build if there are problems, after printing every one on a line of its own."""
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        raise BadDataError(problems)


# Set by a build for the engines it runs: it has checked the data a moment ago.
CHECKED = "HANDBOOK_CHECKED"


@lru_cache(maxsize=4)
def _checked(data: Path, stamp: tuple) -> Handbook:
    handbook, problems = load(data) if os.environ.get(CHECKED) else check_folder(data)
    refuse(problems)
    return handbook


def checked_handbook(data: Path = DATA) -> Handbook:
    """The handbook of a data folder, checked; read again only when a file has changed.

    Zensical calls `define_env` once a page, so this must cost next to nothing.

    Raises:
        BadDataError: there are problems, printed already.
    """
    # Not stat(): a link that leads nowhere is a problem to report, not a traceback.
    stamp = tuple((p, p.lstat().st_mtime_ns) for p in sorted(data.rglob("*.y*ml")))
    return _checked(data, stamp)
