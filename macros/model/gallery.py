"""gallery.yml of the handbook of examples: what the gallery shows of each component, and in which states."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from macros.model.base import Bilingual, Maybe, RecordId, Slug, Strict, Words


class QuizState(Strict):
    """What a reader has done in a quiz: ``checked`` and ``chosen`` hold answers by question, ``right`` questions
    answered rightly, ``outdated`` those whose question has changed since. ``only`` leaves out other questions."""

    only: list[RecordId] = Field(default_factory=list)
    right: list[RecordId] = Field(default_factory=list)
    checked: dict[RecordId, Any] = Field(default_factory=dict)
    chosen: dict[RecordId, Any] = Field(default_factory=dict)
    outdated: list[RecordId] = Field(default_factory=list)
    done: bool = False


class PastRun(Strict):
    """A checklist gone through some days ago, and what was not done."""

    days_ago: Annotated[int, Field(ge=0)]
    missed: list[RecordId] = Field(default_factory=list)


class ChecklistState(Strict):
    """What a reader has ticked and noted, and the runs before."""

    items: dict[RecordId, Literal["yes", "no", "na"]] = Field(default_factory=dict)
    notes: dict[RecordId, Bilingual] = Field(default_factory=dict)
    history: list[PastRun] = Field(default_factory=list)


class Showing(Strict):
    """One example: which components it shows, the macro and the record it is made with, and its state.

    ``file`` is the data to show beside it, ``press`` what is pressed on the page once it is
    there. ``blocked`` takes away the place where the browser would keep it.
    """

    id: Slug
    components: Annotated[list[Slug], Field(min_length=1)]
    title: Bilingual
    note: Bilingual
    macro: Maybe[Words] = None
    of: Maybe[Words] = None
    file: Maybe[Words] = None
    quiz: Maybe[QuizState] = None
    checklist: Maybe[ChecklistState] = None
    press: Maybe[Words] = None
    blocked: bool = False


class GalleryPage(Strict):
    """A page of the gallery."""

    id: Slug
    examples: list[Showing]


class Gallery(Strict):
    """The whole file. ``homes`` says where the pages of the handbook of examples stand in the gallery."""

    homes: dict[str, Slug]
    pages: list[GalleryPage]
