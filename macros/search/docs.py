"""Records as search documents: what is looked for, and what a result shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from macros.load.handbook import Handbook
from macros.search.pages import PageEntry
from macros.text import Text
from macros.urls import checklist_url, clause_url, phrase_url, quiz_url, script_url, term_url

Doc = dict[str, Any]


def _doc(**fields: Any) -> Doc:
    """A document without its empty fields, which would only cost bytes; the home page's address is empty."""
    return {name: value for name, value in fields.items() if value or name == "url"}


def _join(plain: Callable[[Any], str], parts: Iterable[Any]) -> str:
    return "\n".join(plain(part) for part in parts if part)


def clause_docs(handbook: Handbook, plain: Callable[[Any], str]) -> Iterator[Doc]:
    """One document for each rule; the reasons and the example help to find it."""
    for chapter in handbook.chapters.values():
        for section in chapter.sections:
            for clause in section.clauses:
                yield _doc(
                    id=clause.id,
                    kind="clause",
                    level=clause.level if handbook.adopted(clause) else "off",
                    chapter=chapter.id,
                    title=plain(chapter.title),
                    heading=plain(section.title),
                    text=plain(clause),
                    extra=_join(plain, [clause.why, clause.example]),
                    url=clause_url(clause.id),
                    audience=list(clause.audience),
                )


def phrase_docs(handbook: Handbook, plain: Callable[[Any], str]) -> Iterator[Doc]:
    """One document for each phrase; its level is whether to say or to avoid it."""
    for phrase in handbook.phrases.values():
        yield _doc(
            id=phrase.id,
            kind="phrase",
            level=phrase.use,
            title=plain(handbook.groups[phrase.group].title),
            heading=plain(phrase.when) if phrase.when else "",
            text=plain(phrase.phrase),
            extra=_join(plain, [phrase.why]),
            url=phrase_url(phrase.id),
        )


def script_docs(handbook: Handbook, plain: Callable[[Any], str]) -> Iterator[Doc]:
    """One document for each script: its phrases in their order, found by its name too."""
    for script in handbook.scripts.values():
        yield _doc(
            id=script.id,
            kind="phrase",
            title=plain(script.title),
            heading=plain(script.intro) if script.intro else "",
            text=_join(plain, [handbook.phrases[step].phrase for step in script.steps]),
            url=script_url(script.id),
        )


def checklist_docs(handbook: Handbook, plain: Callable[[Any], str]) -> Iterator[Doc]:
    """One document for each checklist, with all its statements."""
    for checklist in handbook.checklists.values():
        yield _doc(
            id=checklist.id,
            kind="checklist",
            chapter=checklist.chapter,
            title=plain(checklist.title),
            heading=plain(checklist.intro),
            text=_join(plain, checklist.items),
            url=checklist_url(checklist.id),
            audience=list(checklist.audience),
        )


def quiz_docs(handbook: Handbook, plain: Callable[[Any], str]) -> Iterator[Doc]:
    """One document for each quiz. Its options stay out: half of them are wrong."""
    for quiz in handbook.quizzes.values():
        yield _doc(
            id=quiz.id,
            kind="quiz",
            chapter=quiz.chapter,
            title=plain(quiz.title),
            heading=plain(quiz.intro),
            text=_join(plain, [question.stem for question in quiz.questions]),
            url=quiz_url(quiz.id),
        )


def term_docs(handbook: Handbook, plain: Callable[[Any], str], lang: str) -> Iterator[Doc]:
    """One document for each term of the glossary, a place to read like a part of a page; found by every form of it."""
    for term in handbook.terms.values():
        _, *others = term.forms(lang)
        yield _doc(
            id=term.id,
            kind="page",
            title=plain(term.term),
            text=plain(term.meaning),
            extra=_join(plain, others),
            url=term_url(term),
        )


def page_docs(pages: Iterable[PageEntry], taken: set[str]) -> Iterator[Doc]:
    """Guide pages and their headings, but for places that a record has already."""
    for page in pages:
        if page.url not in taken:
            yield _doc(id=page.id, kind="page", title=page.title, heading=page.heading, text=page.text, url=page.url)


def all_docs(handbook: Handbook, lang: str, pages: Iterable[PageEntry]) -> list[Doc]:
    """Every document of one language; rules first, since the first of equals is shown first."""
    plain = Text(handbook, lang).plain
    makers = (clause_docs, phrase_docs, script_docs, checklist_docs, quiz_docs)
    docs = [doc for make in makers for doc in make(handbook, plain)]
    docs += term_docs(handbook, plain, lang)
    return docs + list(page_docs(pages, {doc["url"] for doc in docs}))
