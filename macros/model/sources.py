"""sources.yml: the documents the rules were taken from."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from macros.model.base import Bilingual, Maybe, Strict, WordsOrBilingual


class Part(Strict):
    """A part of a document."""

    id: Annotated[str, StringConstraints(pattern=r"^[A-Z][0-9]+$")]
    title: Bilingual


class OwnFacts(Strict):
    """Facts that concern the document's own organisation only, and so are no rules for others."""

    facts: Annotated[list[str], Field(min_length=1)]
    says: Bilingual


class Document(Strict):
    """A document, and what is known to be wrong with our copy of it."""

    id: Annotated[str, StringConstraints(pattern=r"^[A-Z]$")]
    title: Bilingual
    organisation: WordsOrBilingual
    copy_problems: Bilingual
    breaks_off: Maybe[Bilingual] = None
    parts: Annotated[list[Part], Field(min_length=1)]
    own_facts: list[OwnFacts] = Field(default_factory=list)


class SourcesFile(Strict):
    """The whole file."""

    documents: Annotated[list[Document], Field(min_length=1)]
