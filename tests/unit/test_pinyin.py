"""Pinyin above Chinese words."""

from __future__ import annotations

import pytest

from macros.pinyin import alphabetical, ruby, syllables


@pytest.mark.parametrize(
    ("words", "reading"),
    [
        ("您好", "nín hǎo"),
        ("谢谢！", "xiè xie"),
        ("请您重新说一遍", "qǐng nín chóng xīn shuō yī biàn"),
        ("网管12号。", "wǎng guǎn hào"),
    ],
)
def test_every_character_has_its_syllable(words, reading):
    assert " ".join(syllables(words)) == reading


def test_words_are_sorted_by_their_letters_before_their_tones():
    assert sorted(["绩效", "交接", "基层", "机房"], key=alphabetical) == ["基层", "机房", "绩效", "交接"]


def test_an_override_wins():
    assert syllables("行不行", "xíng bu xíng") == ["xíng", "bu", "xíng"]


def test_an_override_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError, match="2 syllables for 1 character"):
        syllables("请", "qǐng nín")


def test_ruby_keeps_everything_else_and_escapes_it():
    assert ruby("您<3") == "<ruby>您<rp>（</rp><rt>nín</rt><rp>）</rp></ruby>&lt;3"
