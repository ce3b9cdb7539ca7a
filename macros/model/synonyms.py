"""synonyms.yml: words that mean the same to somebody who searches."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.model.base import Strict, Words


class Synonyms(Strict):
    """The whole file."""

    groups: list[Annotated[list[Words], Field(min_length=2)]]
