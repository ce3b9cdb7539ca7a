"""Learning paths: no step twice, and nobody is asked at the end about what they were not sent to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.path import Path, Step


def check(handbook: Handbook) -> Iterable[Problem]:
    """Steps that a path has twice, and a last quiz about chapters that it does not have."""
    for path in handbook.paths.values():
        yield from repeated(path)
        yield from unread(handbook, path)


def target(step: Step) -> tuple[str, ...]:
    """What a step is: one place, whichever stage it stands in."""
    return tuple(str(value) for _, value in step)


def repeated(path: Path) -> Iterator[Problem]:
    """The second time of a step: a browser keeps one record of it."""
    seen: set[tuple[str, ...]] = set()
    for step in path.steps:
        if target(step) in seen:
            zh, en = "这一步在这条路径里已经有了；请删去一个", "the path has this step already; remove one"
            yield step.problem(zh=zh, en=en)
        seen.add(target(step))


def unread(handbook: Handbook, path: Path) -> Iterator[Problem]:
    """Chapters that the last quiz asks about and that no step before it reads."""
    last = max((place for place, step in enumerate(path.steps) if step.type == "quiz"), default=None)
    if last is None or path.steps[last].quiz not in handbook.quizzes:
        return
    quiz = handbook.quizzes[path.steps[last].quiz]
    read = {step.chapter for step in path.steps[:last] if step.type == "read"}
    asked = dict.fromkeys(id.partition(".")[0] for question in quiz.questions for id in question.clauses)
    if missing := [chapter for chapter in asked if chapter in handbook.chapters and chapter not in read]:
        zh = f"这份测验问到了前面没有读的章：{'、'.join(missing)}；请加上 read 步骤，或换一份测验"
        en = f"this quiz asks about chapters not read before it: {', '.join(missing)}; add read steps or another quiz"
        yield path.steps[last].problem("quiz", zh=zh, en=en)
