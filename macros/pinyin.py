"""Pinyin above Chinese words, as ruby that also reads well where ruby is not known."""

import re
import unicodedata

from markupsafe import Markup, escape
from pypinyin import Style, load_phrases_dict, pinyin

HAN = re.compile(r"[\u3400-\u9fff]")

# Light syllables of everyday phrases that the dictionary gives a full tone.
LIGHT = {
    "谢谢": "xiè xie",
    "对不起": "duì bu qǐ",
    "事情": "shì qing",
    "明白": "míng bai",
    "客气": "kè qi",
    "清楚": "qīng chu",
    "麻烦": "má fan",
    "名字": "míng zi",
    "先生": "xiān sheng",
    "知道": "zhī dao",
    "不知道": "bù zhī dào",
}
load_phrases_dict({word: [[syllable] for syllable in reading.split()] for word, reading in LIGHT.items()})


def syllables(words: str, override: str | None = None) -> list[str]:
    """The reading of each Chinese character of a text, in order.

    Args:
        override: the whole reading, syllables separated by spaces, where the
            dictionary would be wrong.

    Raises:
        ValueError: the override has more or fewer syllables than characters.
    """
    characters = HAN.findall(words)
    if override is None:
        readings = pinyin(words, style=Style.TONE, errors=list)
        return [reading for (reading, *_), char in zip(readings, words, strict=True) if HAN.match(char)]
    given = [part for part in override.split() if any(char.isalpha() for char in part)]
    if len(given) != len(characters):
        raise ValueError(f"{override!r}: {len(given)} syllables for {len(characters)} characters of {words!r}")
    return given


def alphabetical(words: str) -> tuple[str, str]:
    """What to sort Chinese words by: their letters first, and only then their tones."""
    reading = unicodedata.normalize("NFD", " ".join(syllables(words)))
    return "".join(char for char in reading if not unicodedata.combining(char)), reading


def ruby(words: str, override: str | None = None) -> Markup:
    """The words with their pinyin. One ruby a character, so that a line can break anywhere."""
    readings = iter(syllables(words, override))
    pair = Markup("<ruby>{}<rp>（</rp><rt>{}</rt><rp>）</rp></ruby>")
    return Markup("").join(pair.format(c, next(readings)) if HAN.match(c) else escape(c) for c in words)
