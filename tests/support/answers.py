"""Answers of every kind, sensible and not, made from a seed: what saved data might hold."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

JUNK = [
    None, True, False, 0, 1, 3, -1, 0.5, 1e300, "", " ", "　", "3", "true", "三", "十二", "3.0", "03", "+3", "3声",
    "__proto__", "constructor", "gone", "……", "ﬁ", "İ", "ß", "Σς", "𝟛", "½", "\ufeff3", "not", "don't", "\U00020000",
    [], {}, [[]], [None], {"a": {}}, "好" * 401,
]  # fmt: skip
LETTERS = "请您稍等一下不没 ,.，。!Aa3３ｏ'’nt"


def leaves(value: Any) -> Iterator[str]:
    """Every text in a piece of data, names of fields too."""
    if isinstance(value, dict):
        yield from (text for pair in value.items() for part in pair for text in leaves(part))
    elif isinstance(value, list):
        yield from (text for part in value for text in leaves(part))
    else:
        yield str(value)


class Answers:
    """Makes answers out of the key of a question and answers that somebody wrote down."""

    def __init__(self, key: dict[str, Any], known: list[Any], seed: int = 0) -> None:
        self.random = random.Random(seed)
        self.known = known
        self.atoms = sorted({*leaves(key), *leaves(known)})

    def some(self, count: int) -> list[Any]:
        """So many answers, none of them twice in a row."""
        ways = (self._junk, self._atom, self._list, self._mapping, self._changed, self._changed, self._changed)
        return [self.random.choice(ways)() for _ in range(count)]

    def _junk(self) -> Any:
        return self.random.choice(JUNK)

    def _atom(self) -> str:
        return self._typed(self.random.choice(self.atoms))

    def _list(self) -> list[Any]:
        return [self._part() for _ in range(self.random.randrange(7))]

    def _mapping(self) -> dict[str, Any]:
        return {self.random.choice(self.atoms): self._part() for _ in range(self.random.randrange(7))}

    def _part(self) -> Any:
        return self._junk() if self.random.random() < 0.1 else self.random.choice(self.atoms)

    def _changed(self) -> Any:
        """An answer that somebody wrote down, with a change or none."""
        answer = self.random.choice(self.known)
        if isinstance(answer, list):
            return self._changed_list(answer)
        if isinstance(answer, dict):
            return {part: self._maybe(given) for part, given in answer.items() if self.random.random() < 0.95}
        return self._typed(answer) if isinstance(answer, str) else answer

    def _changed_list(self, answer: list[Any]) -> list[Any]:
        mixed = self.random.sample(answer, len(answer)) if self.random.random() < 0.7 else list(answer)
        if self.random.random() < 0.3:
            mixed[self.random.randrange(len(mixed)) :][:1] = []
        return [self._maybe(each) for each in mixed]

    def _maybe(self, value: Any) -> Any:
        return self._part() if self.random.random() < 0.2 else value

    def _typed(self, text: str) -> str:
        """Words as a hurried person types them."""
        ways: list[Callable[[str], str]] = [str, str.upper, wide, self._spaced, self._slip, self._slip]
        for _ in range(self.random.randrange(3)):
            text = self.random.choice(ways)(text)
        return text

    def _spaced(self, text: str) -> str:
        return "".join(char + self.random.choice(["", "", " ", "　", "，"]) for char in text)

    def _slip(self, text: str) -> str:
        at = self.random.randrange(len(text) + 1)
        put = self.random.choice(["", *LETTERS])
        return text[:at] + put + text[at + self.random.randrange(2) :]


def wide(text: str) -> str:
    """The full-width forms of ASCII characters."""
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)
