"""Connects the handbook to the page engine: one macro a function, one variable a parameter, the filters of texts."""

from collections.abc import Callable

from macros.checked import checked_handbook
from macros.load.handbook import Handbook
from macros.render.cards import cards, practice
from macros.render.chapter_parts import procedure, table
from macros.render.checklist import checklist
from macros.render.clause import clause, clauses
from macros.render.gallery import gallery
from macros.render.glossary import glossary
from macros.render.home import home
from macros.render.path import certificate, path
from macros.render.phrase import phrases, script
from macros.render.phrase_trainer import phrase_trainer
from macros.render.poster import poster
from macros.render.quiz import quiz
from macros.render.renderer import Renderer
from macros.render.saved_data import saved_data
from macros.render.sign_off import sign_off
from macros.render.sources import sources, trace
from macros.template import filters
from macros.text import Text

MACROS: tuple[Callable[..., str], ...] = (
    cards, certificate, checklist, clause, clauses, gallery, glossary, home, path, phrase_trainer, phrases, poster,
    practice, procedure, quiz, saved_data, script, sign_off, sources, table, trace,
)  # fmt: skip


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


def vocabulary(
    handbook: Handbook, lang: str, link_base: Callable[[], str], address: str = ""
) -> tuple[dict, dict, dict]:
    """What a page of a language can use, each by name: macros, filters, parameters."""
    renderer = Renderer(handbook, lang, link_base, address)
    macros = {function.__name__: _bind(function, renderer) for function in MACROS}
    return macros, filters(lang), Text(handbook, lang).names


def register(env) -> None:
    """Give the page engine every macro, every parameter of organisation.yml, and what filters them."""
    lang = env.conf["extra"]["lang"]
    macros, text_filters, parameters = vocabulary(
        checked_handbook(), lang, lambda: _link_base(env), env.conf["site_url"]
    )
    for name, function in macros.items():
        env.macro(function, name)
    for name, function in text_filters.items():
        env.filter(function, name)
    env.variables.update(parameters)
