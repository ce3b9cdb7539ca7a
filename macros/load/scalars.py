"""Plain scalars as the core schema of YAML 1.2 reads them.

YAML 1.1, which PyYAML speaks, turns ``yes`` into true, ``12:30`` into 750 and
``010`` into 8. People who write rules do not expect that.
"""

from __future__ import annotations

import re

WORDS = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
# Longer ones are no figures of a rule, and Python refuses to read or write them at all from some length on.
INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
BASED = re.compile(r"0o[0-7]{1,18}|0x[0-9a-fA-F]{1,15}")
FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def resolve(text: str) -> str | int | float | bool | None:
    """The value of an unquoted scalar."""
    if text in WORDS:
        return WORDS[text]
    if INTEGER.fullmatch(text):
        return int(text)
    if BASED.fullmatch(text):
        return int(text, 0)
    if FLOAT.fullmatch(text):
        return float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
    return text
