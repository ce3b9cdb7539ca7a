"""Cards to print: words to say and words to avoid never stand under one heading."""

from __future__ import annotations

from collections.abc import Iterable

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.poster import Phrases


def check(handbook: Handbook) -> Iterable[Problem]:
    """Where a block goes on with phrases of another use than its first, whose frame and heading they would get."""
    for block in handbook.walk():
        if isinstance(block, Phrases):
            uses = [handbook.phrases[id].use if id in handbook.phrases else None for id in block.phrases]
            for index, use in enumerate(uses):
                if None not in (use, uses[0]) and use != uses[0]:
                    zh = f"{block.phrases[index]} 是 use: {use}，与这一块的第一句不同；请另起一块"
                    en = f"{block.phrases[index]} has use: {use}, unlike the first of its block; start another block"
                    yield block.problem("phrases", index, zh=zh, en=en)
                    break
