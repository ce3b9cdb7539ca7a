"""Mistakes in the pages, found before an engine renders them: with their line, and in both languages."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from pathlib import Path

import yaml
from jinja2 import Environment, StrictUndefined, TemplateSyntaxError, meta

from macros.load.handbook import Handbook
from macros.load.messages import suggestion
from macros.load.node import Source
from macros.load.problems import Problem
from macros.load.source import read_source
from macros.model.base import LANGUAGES
from macros.paths import DOCS
from macros.render.environment import vocabulary
from macros.template import dotted
from macros.urls import certificate_url, chapter_url, checklist_url, path_url, poster_url, quiz_url

HEAD = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)

# The records that have pages of their own, and where they are.
PAGES = (
    ("chapters", chapter_url), ("checklists", checklist_url), ("quizzes", quiz_url), ("posters", poster_url),
    ("paths", path_url), ("paths", certificate_url),
)  # fmt: skip


def page_problems(handbook: Handbook, docs: Path = DOCS) -> list[Problem]:
    """What is wrong in the pages of both languages, in the order of the files."""
    found = []
    for lang in LANGUAGES:
        macros, filters, parameters = vocabulary(handbook, lang, lambda: "")
        env = Environment(undefined=StrictUndefined)
        env.globals = macros | parameters
        env.filters |= filters
        names = {*macros, *handbook.parameters}
        for page in sorted((docs / lang).rglob("*.md")):
            source, problems = read_source(page)
            found += problems_of(source, env, names) if source else problems
    return found


def missing_pages(handbook: Handbook, docs: Path = DOCS) -> list[Problem]:
    """Pages that cards and search results would lead to and that nobody has written."""
    wanted = [(id, address(id)) for kind, address in PAGES for id in getattr(handbook, kind)]
    files = [(id, docs / lang / f"{address.rstrip('/')}.md") for lang in LANGUAGES for id, address in wanted]
    zh, en = "缺少这一页；请照同一文件夹里的页面写一个", "this page is missing; write it like its neighbours"
    return [Problem(str(file), 1, 1, id, zh, en) for id, file in files if not file.exists()]


def problems_of(page: Source, env: Environment, names: set[str]) -> Iterator[Problem]:
    """What is wrong in one page."""
    yield from head_problems(page)
    try:
        unknown = list(unknown_names(page, env, names))
    except TemplateSyntaxError as error:
        zh, en = "{{ … }} 里写得不对", "something is wrong inside {{ … }}"
        yield problem(page, error.lineno, f"{zh}（{error.message}）", f"{en} ({error.message})")
        return
    yield from unknown
    if not unknown:
        yield from failure(page, env)


def head_problems(page: Source) -> Iterator[Problem]:
    """A head that is no YAML: one engine makes something of it, the other stops."""
    head = HEAD.match(page.text)
    try:
        yaml.safe_load(head[1] if head else "")
    except yaml.MarkedYAMLError as error:
        zh, en = "页首写得不对；有冒号的文字要加双引号", "the head is not right; put text with a colon in double quotes"
        yield problem(page, error.problem_mark.line + 2, zh, en)


def unknown_names(page: Source, env: Environment, names: set[str]) -> Iterator[Problem]:
    """Names that are neither a macro nor a parameter, where they first stand in the page."""
    tree = env.parse(page.text)
    # What a page sets for itself is its own affair.
    foreign = meta.find_undeclared_variables(tree) | env.globals.keys()
    for name in dict.fromkeys(dotted(tree)):
        if name in names or name.partition(".")[0] not in foreign:
            continue
        zh, en = f"没有宏或参数 {name}", f"there is no macro or parameter {name}"
        # A word such as phone, which only begins parameters, is most likely an id without its quotes.
        close = None if name in env.globals else suggestion(name, sorted(names))
        mend = (f"是不是 {close}？", f"did you mean {close}?") if close else ("编号要加引号", "ids need quotes")
        place = re.search(rf"(?<![\w.\"'/]){re.escape(name)}(?![\w.\"'/])", page.text)
        line = page.mark(place.start()).line if place else 1
        yield problem(page, line, f"{zh}；{mend[0]}", f"{en}; {mend[1]}")


def failure(page: Source, env: Environment) -> Iterator[Problem]:
    """What goes wrong when the page is rendered, such as an id that no record has."""
    try:
        env.from_string(page.text).render()
    except Exception as error:  # noqa: BLE001  a macro can be misused in any way that Python knows
        zh, _, en = str(error).partition(" | ")
        if not en:
            zh, en = f"这里用得不对（{error}）", f"this is used wrongly ({error})"
        frames = traceback.extract_tb(error.__traceback__)
        yield problem(page, next((each.lineno for each in frames if each.filename == "<template>"), 1), zh, en)


def problem(page: Source, line: int, zh: str, en: str) -> Problem:
    """A problem in a line of a page."""
    return Problem(str(page.path), line, 1, page.path.stem, zh, en)
