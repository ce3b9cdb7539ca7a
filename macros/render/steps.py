"""The steps of learning paths as pages show them, with what the browser needs to tell how far one is."""

from __future__ import annotations

import math
from dataclasses import dataclass

from macros.model.base import Bilingual
from macros.model.path import Path, Stage, Step
from macros.model.ui import Message
from macros.render.renderer import Renderer
from macros.urls import TRAINER_URL, chapter_url, checklist_url, quiz_url

RULES_A_MINUTE = 3  # with their reasons, on a phone
PHRASES_A_MINUTE = 2  # a situation, one’s own words, the set ones
MINUTES_AS_SUCH = 90  # from here on a reader thinks in hours


@dataclass(frozen=True)
class Stop:
    """A step with where it leads and how long it takes.

    ``id`` names the record the browser keeps of it, such as "quiz:phone"; ``pass_mark`` and
    ``draw`` are a quiz's.
    """

    type: str
    id: str
    url: str
    title: Bilingual | Message
    minutes: int
    pass_mark: int | None = None
    draw: int | None = None


@dataclass(frozen=True)
class Stretch:
    """A stage with its stops."""

    id: str
    title: Bilingual
    stops: list[Stop]

    @property
    def minutes(self) -> int:
        """How long the stage takes."""
        return sum(stop.minutes for stop in self.stops)


def duration(r: Renderer, ways: list[Stretch]) -> str:
    """How long stages take together: in minutes, or in hours to the half."""
    minutes = sum(way.minutes for way in ways)
    if minutes < MINUTES_AS_SUCH:
        return r.t("card.minutes", n=minutes)
    return r.t("path.hours", n=f"{round(minutes / 30) / 2:g}")


def stop(r: Renderer, step: Step) -> Stop:
    """A step as pages show it."""
    book = r.handbook
    match step.type:
        case "read":
            return _chapter(r, step.chapter)
        case "checklist":
            found = book.checklist(step.checklist)
            url = r.link(checklist_url(found.id))
            return Stop("checklist", f"checklist:{found.id}", url, found.title, found.minutes)
        case "quiz":
            quiz = book.quiz(step.quiz)
            url = r.link(quiz_url(quiz.id))
            return Stop("quiz", f"quiz:{quiz.id}", url, quiz.title, quiz.minutes, quiz.pass_mark, quiz.draw)
    minutes = math.ceil(len(book.phrases) / PHRASES_A_MINUTE)
    return Stop("phrases", "phrase-trainer:all", r.link(TRAINER_URL), book.ui["card"].page["phrase-trainer"], minutes)


def _chapter(r: Renderer, chapter_id: str) -> Stop:
    chapter = r.handbook.chapter(chapter_id)
    adopted = [clause for clause in chapter.clauses if r.handbook.adopted(clause)]
    minutes = math.ceil(len(adopted) / RULES_A_MINUTE)
    url = r.link(chapter_url(chapter.id))
    return Stop("read", f"sign-off:{chapter.id}", url, chapter.title, minutes)


def stretch(r: Renderer, stage: Stage) -> Stretch:
    """A stage with its steps."""
    return Stretch(stage.id, stage.title, [stop(r, step) for step in stage.steps])


def stretches(r: Renderer, path: Path) -> list[Stretch]:
    """All of a path, stage by stage."""
    return [stretch(r, stage) for stage in path.stages]
