"""phrases.yml: what to say, what never to say, and what to say instead."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.model.base import Bilingual, Maybe, Record, RecordId, Retired, Slug, Strict, Translated, Use, Words


class Phrase(Translated):
    """Fixed words for a situation."""

    group: Slug
    use: Use
    phrase: Bilingual
    when: Maybe[Bilingual] = None
    why: Maybe[Bilingual] = None
    instead: list[RecordId] = Field(default_factory=list)
    pinyin: Maybe[Words] = None
    accept: list[Words] = Field(default_factory=list)
    decision: Maybe[Slug] = None
    sources: Annotated[list[str], Field(min_length=1)]


class Group(Strict):
    """A heading of the phrase book."""

    id: Slug
    title: Bilingual
    intro: Maybe[Bilingual] = None


class Script(Record):
    """Phrases in the order in which a call uses them."""

    title: Bilingual
    intro: Maybe[Bilingual] = None
    steps: Annotated[list[RecordId], Field(min_length=1)]


class PhrasesFile(Strict):
    """The whole file."""

    groups: Annotated[list[Group], Field(min_length=1)]
    phrases: list[Phrase]
    scripts: list[Script] = Field(default_factory=list)
    retired: list[Retired] = Field(default_factory=list)
