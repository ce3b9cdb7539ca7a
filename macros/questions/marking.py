"""What the marking of several question types shares; `choice.js` and `storage/json.js` have the other half.

An answer may be anything that old, foreign or broken saved data holds.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from macros.questions.base import Option

# What an answer is marked by, as plain data: the same as the type's script reads from the page.
Key = dict[str, Any]


def option_ids(options: Sequence[Option]) -> Key:
    """The ids of all options and of the right ones."""
    return {"options": [each.id for each in options], "right": [each.id for each in options if each.right]}


def as_list(answer: Any) -> list[str]:
    """An answer as a list of ids without repeats, whatever it is."""
    found = answer if isinstance(answer, list) else [answer]
    return list(dict.fromkeys(id for id in found if isinstance(id, str)))


def given(answer: Any, part: str) -> Any:
    """What an answer says about a part of the question; None: nothing."""
    return answer.get(part) if isinstance(answer, dict) else None


def narrow(text: str) -> str:
    """Half-width forms of what was typed at full width."""
    return unicodedata.normalize("NFKC", text)
