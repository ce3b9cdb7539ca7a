"""glossary.yml: words that need a word."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.model.base import Bilingual, Maybe, RecordId, Strict, Translated, Words


class Forms(Strict):
    """Other ways to write a term, in each language."""

    zh: list[Words] = Field(default_factory=list)
    en: list[Words] = Field(default_factory=list)

    @property
    def is_text(self) -> bool:
        """Not one: the languages need not have the same forms."""
        return False


class Term(Translated):
    """A term, what it means here, and the rules it comes from."""

    term: Bilingual
    also: Maybe[Forms] = None
    meaning: Bilingual
    clauses: list[RecordId] = Field(default_factory=list)

    def forms(self, lang: str) -> list[str]:
        """Every way to write it in a language."""
        return [getattr(self.term, lang), *(getattr(self.also, lang) if self.also else [])]


class Glossary(Strict):
    """The whole file."""

    terms: Annotated[list[Term], Field(min_length=1)]
