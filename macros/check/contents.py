"""The contents: every chapter stands in exactly one part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from macros.icons import icon_file
from macros.load.handbook import Handbook
from macros.load.messages import suggestion
from macros.load.problems import Problem
from macros.model.contents import BookPart


def check(handbook: Handbook) -> Iterable[Problem]:
    """Chapters that no part has, or that two parts have, and icons that do not exist."""
    # From the file, not from the handbook, in which a part with a repeated id is missing.
    parts = [part for file in handbook.models["contents"] for part in file.parts]
    times = Counter(id for part in parts for id in set(part.chapters))
    for part in parts:
        yield from part_problems(part, times)
    if not {"contents", "clauses"} & handbook.unreadable:
        yield from left_out(handbook, times)


def left_out(handbook: Handbook, times: Counter[str]) -> Iterator[Problem]:
    """Chapters that no part has; one whose name is mistyped there is a find of the references."""
    meant = {suggestion(id, sorted(handbook.chapters)) for id in times if id not in handbook.chapters}
    for chapter in handbook.chapters.values():
        if times[chapter.id] == 0 and chapter.id not in meant:
            zh = "目录里没有这一章；请加进 contents.yml 的一个部分"
            en = "this chapter is in no part; add it to one in contents.yml"
            yield chapter.problem("id", zh=zh, en=en)


def part_problems(part: BookPart, times: Counter[str]) -> Iterator[Problem]:
    """An icon that does not exist, and chapters that another part has too."""
    if not icon_file(part.icon).exists():
        zh = f"没有 {part.icon} 这个图标；请到 Material Design Icons 里查名字"
        en = f"there is no icon {part.icon}; look its name up among the Material Design Icons"
        yield part.problem("icon", zh=zh, en=en)
    for index, id in enumerate(part.chapters):
        if times[id] > 1:
            zh, en = f"{id} 出现在两个部分里；请删去一个", f"{id} is in two parts; remove it from one"
            yield part.problem("chapters", index, zh=zh, en=en)
