"""Connects the handbook to the page engine: one macro a function, one variable a parameter."""

import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from macros.check import check
from macros.load.handbook import Handbook, load
from macros.paths import DATA
from macros.render.cards import cards, practice
from macros.render.checklist import checklist
from macros.render.clause import clause, clauses
from macros.render.home import home
from macros.render.phrase import phrases, script
from macros.render.quiz import quiz
from macros.render.renderer import Renderer
from macros.render.saved_data import saved_data
from macros.render.sources import sources
from macros.text import Text

MACROS: tuple[Callable[..., str], ...] = (
    cards, checklist, clause, clauses, home, phrases, practice, quiz, saved_data, script, sources,
)  # fmt: skip


class BadDataError(Exception, SystemExit):
    """The data has problems. As a SystemExit it ends a build without a traceback,
    as an Exception it leaves a live preview running."""

    def __init__(self, message: str):
        super().__init__(message)
        self.code = 1


@lru_cache(maxsize=4)
def _checked(data: Path, stamp: tuple) -> Handbook:
    handbook, problems = load(data)
    if handbook is not None:
        problems = [*problems, *check(handbook)]
    if handbook is None or problems:
        for problem in sorted(problems):
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


def _bind(function: Callable[..., str], renderer: Renderer) -> Callable[..., str]:
    def macro(*args: str, **options: object) -> str:
        return function(renderer, *args, **options)

    macro.__name__ = function.__name__
    macro.__doc__ = function.__doc__
    return macro


def _link_base(env) -> str:
    """The folder that relative links in a page's content start from.

    MkDocs leaves links in HTML alone, so it is the page's own address. Zensical takes them
    for links between source files and adapts them, so it is the folder of the source.
    """
    if type(env).__module__.startswith("zensical"):
        folder, slash, _ = env.page.path.rpartition("/")
        return folder + slash
    return env.page.url


def register(env) -> None:
    """Give the page engine every macro and every parameter of organisation.yml."""
    lang = env.conf["extra"]["lang"]
    handbook = checked_handbook()
    renderer = Renderer(handbook, lang, lambda: _link_base(env))
    for function in MACROS:
        env.macro(_bind(function, renderer), function.__name__)
    env.variables.update(Text(handbook, lang).names)
