"""The phrase book: what not to say comes with what to say, and a given pinyin fits its words."""

from __future__ import annotations

from collections.abc import Iterable

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.phrase import Phrase
from macros.pinyin import syllables
from macros.text import Text


def check(handbook: Handbook) -> Iterable[Problem]:
    """Phrases to avoid without a better one, or with one that is to be avoided too; pinyin that does not fit."""
    text = Text(handbook, "zh")
    for phrase in handbook.phrases.values():
        yield from _misread(phrase, text)
        if phrase.use == "avoid" and not phrase.instead:
            zh = "不能说的话要写明改说什么；请加 instead"
            en = "a phrase to avoid needs instead: what to say in its place"
            yield phrase.problem(zh=zh, en=en)
        for index, id in enumerate(phrase.instead):
            better = handbook.phrases.get(id)
            if better is not None and better.use != "say":
                zh = f"{id} 也是不能说的话；请换一句 use: say 的"
                en = f"{id} is to be avoided too; choose one with use: say"
                yield phrase.problem("instead", index, zh=zh, en=en)


def _misread(phrase: Phrase, text: Text) -> Iterable[Problem]:
    """A given pinyin with more or fewer syllables than the words have characters."""
    # Words that cannot be filled in are another family's find.
    if phrase.pinyin is None or text.problem(phrase.phrase.zh):
        return
    try:
        syllables(text.plain(phrase.phrase), phrase.pinyin)
    except ValueError:
        zh = "拼音的音节数和汉字数不一样；每个汉字写一个音节，用空格分开"
        en = "the pinyin has more or fewer syllables than the words; write one for each character, with spaces between"
        yield phrase.problem("pinyin", zh=zh, en=en)
