"""Typed words count the same where the data is checked and where they are marked: in Python and in JavaScript."""

from __future__ import annotations

import json
import random
import sys
import unicodedata

from macros.questions.typed import flat
from tests.support.places import ROOT
from tests.support.tools import node, run

RUNNER = ROOT / "tests/js/support/flat.mjs"
TOLD = [
    "", " ", "您好，这里是客服部。", "您好,这里是客服部.", "ＡＢＣ　１２３", "abc 123", "ABC", "it’s", "It's", "“您好”",
    "「您好」", "3分钟", "３分钟", "三分鐘", "①②", "½", "㎏", "ﬁne", "Straße", "STRASSE", "İstanbul", "ΣΑΣ",
    "Σ", "café", "cafe\u0301", "naïve", "👍好", "👨‍👩‍👧", "❤️", "1️⃣", "你\u200b好", "你\ufeff好",
    "a\u00a0b", "a\tb\nc", "-–—", "……", "〇零", "々", "〆", "ｶﾞ", "ヴ", "한글", "\u202eabc", "e-mail",
    "100%", "¥100", "A＆B", "Ⅳ", "ⅳ", "x²", "°C", "℃", "ﷺ", "\ud7a3", "𠮷野家", "𝐀𝐁", "Ǆ", "ŉ", "ẞ",
]  # fmt: skip
SAMPLES = 2000


def _random_texts() -> list[str]:
    """Texts of all kinds of characters, the same in every run; only what both sides know by the same name."""
    chance = random.Random(20261121)
    known = [chr(c) for c in range(sys.maxunicode + 1) if unicodedata.category(chr(c)) not in ("Cn", "Cs", "Co")]
    # Han, Latin and punctuation are what people type; the rest is there to be wrong about.
    usual = [
        c for c in known if c < "\u0250" or "\u3000" <= c <= "\u30ff" or "\u4e00" <= c <= "\u4fff" or c >= "\uff00"
    ]
    pools = (usual, known)
    return ["".join(chance.choice(chance.choice(pools)) for _ in range(chance.randint(1, 8))) for _ in range(SAMPLES)]


def test_python_and_javascript_agree():
    texts = TOLD + _random_texts()
    done = run(node(), RUNNER, stdin=json.dumps(texts))
    assert done.returncode == 0, done.stderr
    differ = [
        (text, flat(text), js) for text, js in zip(texts, json.loads(done.stdout), strict=True) if flat(text) != js
    ]
    assert not differ, "\n".join(map(ascii, differ[:20]))


def test_width_case_and_marks_do_not_count():
    assert flat("您好，ＡＢＣ！") == flat("您好abc") == "您好abc"
    assert flat("👍") == ""
