"""Each language is well written, and both say the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

from jinja2 import TemplateSyntaxError

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.base import Plural, Strict
from macros.model.organisation import IntegerParameter, Unit
from macros.template import used_names
from macros.text import Text

# What is not prose: parameters, placeholders, code, the addresses of links.
NOT_PROSE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{[a-z_]+\}|`[^`]*`|\]\([^)]*\)", re.DOTALL)
INVISIBLE = re.compile("[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]")
IDEOGRAPH = "[\u3400-\u4dbf\u4e00-\u9fff]"
HALF_WIDTH = re.compile(rf"(?<={IDEOGRAPH})[,.;:?!()\"'](?![0-9A-Za-z])|[,;:?!()\"'](?={IDEOGRAPH})")
WIDE = dict(zip(",.;:?!()", "\uff0c\u3002\uff1b\uff1a\uff1f\uff01\uff08\uff09", strict=True))
WIDE |= {'"': "\u201c \u201d", "'": "\u2018 \u2019"}
FULL_WIDTH = re.compile("[\uff0c\u3002\uff1b\uff1a\uff1f\uff01\uff08\uff09\u3001]")
WORDS = {"zh", "en", "one", "other"}
DIGITS = re.compile(r"\d+")
# Titles and interface texts, where "附一" may well be "Appendix 1".
UNCOUNTED = {"ui.yml", "sources.yml"}


def check(handbook: Handbook) -> Iterable[Problem]:
    """Problems of spelling, and texts whose figures or parameters differ between the languages."""
    texts = Text(handbook, "en")
    pattern = wrong_numbers(handbook)
    for model in handbook.walk():
        for name, text in strings(model):
            yield from invisible(model, name, text)
        if model.is_text and isinstance(model.en, str):
            yield from chinese(model)
            yield from english(model)
            yield from differences(model)
            if texts.problem(model.en) is None:
                yield from plurals(model, texts.fill(model.en), pattern)


def strings(model: Strict) -> Iterator[tuple[str, str]]:
    """The texts directly in a model."""
    if model.is_text or isinstance(model, (Plural, Unit)):
        yield from ((name, text) for name, text in model if name in WORDS and isinstance(text, str))


def prose(text: str) -> str:
    """A text without what is not prose, every character in its place."""
    return NOT_PROSE.sub(lambda match: " " * len(match[0]), text)


def invisible(model: Strict, name: str, text: str) -> Iterator[Problem]:
    """Characters nobody sees and that break searching and copying."""
    if found := INVISIBLE.search(text):
        code = f"U+{ord(found[0]):04X}"
        zh = f"有看不见的字符 {code}；请删去或换成普通空格"
        en = f"has an invisible character {code}; delete it or use a space"
        yield problem_at(model, name, found[0], zh, en)


def chinese(model: Strict) -> Iterator[Problem]:
    """Half-width punctuation next to Chinese characters."""
    if found := HALF_WIDTH.search(prose(model.zh)):
        mark = found[0]
        around = model.zh[max(found.start() - 4, 0) : found.end() + 4]
        zh = f"中文里要用全角标点 {WIDE[mark]}，不用 {mark}（在“{around}”）"
        en = f"Chinese takes the full-width {WIDE[mark]}, not {mark} (in “{around}”)"
        yield problem_at(model, "zh", around, zh, en, skip=around.index(mark))


def english(model: Strict) -> Iterator[Problem]:
    """Full-width punctuation in English, unless Chinese is quoted."""
    found = FULL_WIDTH.search(prose(model.en))
    if found and not re.search(IDEOGRAPH, model.en):
        zh, en = f"英文里要用半角标点，不用 {found[0]}", f"English takes half-width punctuation, not {found[0]}"
        yield problem_at(model, "en", found[0], zh, en)


def differences(model: Strict) -> Iterator[Problem]:
    """Figures and parameters that only one language has.

    Secondary, since they are also what a mistyped parameter looks like.
    """
    found = []
    if model.node.source.path.name not in UNCOUNTED:
        found.append(("数字", "figures", *(set(DIGITS.findall(prose(text))) for text in (model.zh, model.en))))
    with suppress(TemplateSyntaxError):  # the check of parameters reports it
        found.append(("参数", "parameters", *(set(used_names(text)) for text in (model.zh, model.en))))
    for name_zh, name_en, in_zh, in_en in found:
        if only := ", ".join(sorted(in_zh ^ in_en)):
            zh = f"中英文的{name_zh}不一致：{only} 只在一边出现；请核对"
            en = f"the {name_en} differ: {only} is in one language only; compare them"
            yield model.problem("en", zh=zh, en=en, secondary=True)


def wrong_numbers(handbook: Handbook) -> re.Pattern | None:
    """A pattern for "1 rings" and "3 ring", with the English words of everything that is counted."""
    numbers = [each for each in handbook.parameters.values() if isinstance(each, IntegerParameter)]
    counted = {(number.unit.en.one, number.unit.en.other) for number in numbers if number.unit}
    pairs = [(re.escape(one), re.escape(other)) for one, other in sorted(counted) if one != other]
    one, other = ("|".join(words) for words in zip(*pairs, strict=True)) if pairs else ("", "")
    pattern = rf"(?<![\d.])(?:1 (?:{other})\b|(?:[02-9]|\d\d+) (?:{one})(?=[.,;:?!]|$))"
    return re.compile(pattern) if pairs else None


def plurals(model: Strict, text: str, pattern: re.Pattern | None) -> Iterator[Problem]:
    """A number that was written out beside a unit: "1 rings", "3 ring"."""
    if pattern and (wrong := pattern.search(text)):
        zh = f"英文单复数不对：“{wrong[0]}”；请用 {{{{ … | units }}}}"
        en = f"wrong number: “{wrong[0]}”; use {{{{ … | units }}}}"
        yield model.problem("en", zh=zh, en=en)


def problem_at(model: Strict, name: str, snippet: str, zh: str, en: str, skip: int = 0) -> Problem:
    """A problem where a piece of text stands."""
    node = model.at(name)
    return node.problem(zh, en, mark=node.place_of(snippet, skip))
