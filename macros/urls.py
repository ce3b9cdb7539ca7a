"""Addresses of everything, relative to the root of a language."""

from __future__ import annotations

from macros.model.clause import Clause
from macros.model.glossary import Term
from macros.model.phrase import Phrase, Script

# Where each language's pages start, below the root of the site.
ROOTS = {"zh": "/", "en": "/en/"}

# The page where phrases are practised.
TRAINER_URL = "phrases/practise/"


def chapter_url(chapter_id: str) -> str:
    """The page of a chapter."""
    return f"rules/{chapter_id}/"


def clause_url(clause: Clause | str) -> str:
    """A clause on the page of its chapter."""
    chapter, _, slug = identifier(clause).partition(".")
    return f"{chapter_url(chapter)}#{slug}"


def checklist_url(checklist_id: str) -> str:
    """The page of a checklist."""
    return f"checklists/{checklist_id}/"


def quiz_url(quiz_id: str) -> str:
    """The page of a quiz."""
    return f"quizzes/{quiz_id}/"


def phrase_url(phrase: Phrase | str) -> str:
    """A phrase in the phrase book."""
    return f"phrases/#{identifier(phrase).partition('.')[2]}"


def script_url(script: Script | str) -> str:
    """A script in the phrase book. Scripts and phrases share a page, so scripts keep their prefix."""
    return f"phrases/#{identifier(script).replace('.', '-')}"


def term_url(term: Term) -> str:
    """A term in the glossary."""
    return f"glossary/#{term.slug}"


def poster_url(poster_id: str) -> str:
    """The page of a card to print."""
    return f"cards/{poster_id}/"


def path_url(path_id: str) -> str:
    """The page of a learning path."""
    return f"paths/{path_id}/"


def certificate_url(path_id: str) -> str:
    """The page with the certificate of a learning path."""
    return f"{path_url(path_id)}certificate/"


def own_facts_url(document_id: str) -> str:
    """What a document says of its own organisation only, on the sources page."""
    return f"sources/#own-{document_id.lower()}"


def fact_url(fact: str) -> str:
    """A fact in the table of what became of each."""
    return f"sources/trace/#{fact_anchor(fact)}"


def fact_anchor(fact: str) -> str:
    """The place of a fact on that page: fact-b4-30."""
    return f"fact-{fact.replace('.', '-').lower()}"


def site_url(url: str, lang: str) -> str:
    """An address as seen from the root of the site."""
    return ROOTS[lang] + url


def identifier(record: Clause | Phrase | Script | str) -> str:
    """The id of a record, or the id itself."""
    return record if isinstance(record, str) else record.id
