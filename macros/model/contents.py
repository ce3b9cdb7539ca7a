"""contents.yml: the parts of the handbook and the order of its chapters."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.model.base import Bilingual, Slug, Strict


class BookPart(Strict):
    """A few chapters that belong together; ``icon`` is the name of a Material Design icon."""

    id: Slug
    title: Bilingual
    intro: Bilingual
    icon: Slug
    chapters: Annotated[list[Slug], Field(min_length=1)]


class Contents(Strict):
    """The whole file."""

    parts: Annotated[list[BookPart], Field(min_length=1)]
