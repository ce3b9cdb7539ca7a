"""The texts of the records as readers see them, with the parameters filled in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from jinja2 import TemplateError
from markupsafe import Markup

from macros.inline import inline
from macros.load.handbook import Handbook
from macros.template import names, render

CJK = r"\u3000-\u303f\u3400-\u9fff\uff00-\uffef"
FOLDED = re.compile(rf"(?<=[{CJK}])\s+(?=[{CJK}])")


class Text:
    """Renders texts in one language.

    ``names`` are the parameters as templates see them: ``names["phone"].rings``.
    """

    def __init__(self, handbook: Handbook, lang: str) -> None:
        self.lang = lang
        self.names = names(handbook.parameters, lang)
        self.fill = lru_cache(maxsize=None)(self._fill)

    def html(self, value: Any) -> Markup:
        """Inline HTML of something with a text in each language, or of a string."""
        return inline(self.fill(self.source(value)))

    def plain(self, value: Any) -> str:
        """The same without markup."""
        return self.html(value).striptags()

    def source(self, value: Any) -> str:
        """The text of this language as it is in the data."""
        return value if isinstance(value, str) else getattr(value, self.lang)

    def problem(self, source: str) -> Exception | None:
        """Why a text cannot be filled in, or None."""
        try:
            self.fill(source)
        except (TemplateError, TypeError) as error:
            return error
        return None

    def _fill(self, source: str) -> str:
        """The text with its parameters.

        A line break in YAML becomes a space, which Chinese does not have between characters.
        """
        filled = render(source, self.names, self.lang)
        return FOLDED.sub("", filled) if self.lang == "zh" else filled
