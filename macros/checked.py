"""The gate before every build: a handbook without problems, or none at all."""

import sys
from functools import lru_cache
from pathlib import Path

from macros.check import check_folder
from macros.load.handbook import Handbook
from macros.paths import DATA


class BadDataError(Exception, SystemExit):
    """The data has problems. As a SystemExit it ends a build without a traceback,
    as an Exception it leaves a live preview running."""

    def __init__(self, message: str):
        super().__init__(message)
        self.code = 1


@lru_cache(maxsize=4)
def _checked(data: Path, stamp: tuple) -> Handbook:
    handbook, problems = check_folder(data)
    if handbook is None:
        for problem in problems:
            print(problem, file=sys.stderr)
        raise BadDataError(f"数据有 {len(problems)} 处问题 | {len(problems)} problem(s) in the data")
    return handbook


def checked_handbook(data: Path = DATA) -> Handbook:
    """The handbook of a data folder, checked; read again only when a file has changed.

    Zensical calls `define_env` once a page, so this must cost next to nothing.

    Raises:
        BadDataError: after printing every problem on a line of its own.
    """
    stamp = tuple((p, p.stat().st_mtime_ns) for p in sorted(data.rglob("*.yml")))
    return _checked(data, stamp)
