"""posters/<id>.yml: a card to print and put up."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.model.base import Bilingual, Maybe, RecordId, Slug, Strict, Translated, Words


class Line(Translated):
    """One line to read from a step away, tied to the rules it stands for."""

    zh: Words
    en: Words
    clauses: Annotated[list[RecordId], Field(min_length=1)]


class Lines(Strict):
    """Lines, counted."""

    type: Literal["lines"]
    lines: Annotated[list[Line], Field(min_length=1)]


class Phrases(Strict):
    """Phrases out of the phrase book."""

    type: Literal["phrases"]
    title: Bilingual
    phrases: Annotated[list[RecordId], Field(min_length=1)]


class Steps(Strict):
    """The steps of a procedure, without the small print."""

    type: Literal["procedure"]
    procedure: RecordId


Block = Annotated[Lines | Phrases | Steps, Field(discriminator="type")]


class Poster(Strict):
    """A card: a title, blocks, and perhaps a QR code that leads to a checklist."""

    id: Slug
    title: Bilingual
    where: Bilingual
    checklist: Maybe[Slug] = None
    blocks: Annotated[list[Block], Field(min_length=1)]


class PosterFile(Strict):
    """The whole file."""

    poster: Poster
