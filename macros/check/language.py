"""Each language is well written, and both say the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jinja2 import TemplateSyntaxError

from macros.load.handbook import Handbook
from macros.load.node import Node
from macros.load.problems import Problem
from macros.model.base import Strict
from macros.model.organisation import IntegerParameter
from macros.model.ui import Message
from macros.template import used_names
from macros.text import Text

TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{[a-z_]+\}|`[^`]*`|\]\([^)]*\)", re.DOTALL)
INVISIBLE = re.compile("[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]")
IDEOGRAPH = r"[\u3400-\u4dbf\u4e00-\u9fff]"
HALF_WIDTH = re.compile(rf"(?<={IDEOGRAPH})[,.;:?!()\"'](?!\d)|[,;:?!()\"'](?={IDEOGRAPH})")
FULL_WIDTH = re.compile(r"[,。;:?!()、「」『』]".replace("(", "\\(").replace(")", "\\)"))
PAIRS = {",": ",", ".": "。", ";": ";", ":": ":", "?": "?", "!": "!", "(": "(", ")": ")", '"': "“ ”", "'": "‘ ’"}
DIGITS = re.compile(r"\d+")
