"""The contents: every chapter stands in exactly one part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from macros.icons import icon_file
from macros.load.handbook import Handbook
from macros.load.problems import Problem


def check(handbook: Handbook) -> Iterable[Problem]:
    """Chapters that no part has, or that two parts have."""
    if {"contents", "clauses"} & handbook.unreadable:
        return
    times = Counter(id for part in handbook.parts.values() for id in set(part.chapters))
    for chapter in handbook.chapters.values():
        if times[chapter.id] == 0:
            zh = "目录里没有这一章；请加进 contents.yml 的一个部分"
            en = "this chapter is in no part; add it to one in contents.yml"
            yield chapter.problem("id", zh=zh, en=en)
    for part in handbook.parts.values():
        if not icon_file(part.icon).exists():
            zh = f"没有 {part.icon} 这个图标；请到 Material Design Icons 里查名字"
            en = f"there is no icon {part.icon}; look its name up among the Material Design Icons"
            yield part.problem("icon", zh=zh, en=en)
        for index, id in enumerate(part.chapters):
            if times[id] > 1:
                zh, en = f"{id} 出现在两个部分里；请删去一个", f"{id} is in two parts; remove it from one"
                yield part.problem("chapters", index, zh=zh, en=en)
