"""paths/<role>.yml: what to read, tick and pass, stage by stage."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.model.base import Audience, Bilingual, Slug, Strict


class Read(Strict):
    """Read a chapter and sign it off."""

    type: Literal["read"]
    chapter: Slug


class Tick(Strict):
    """Go through a checklist."""

    type: Literal["checklist"]
    checklist: Slug


class Pass(Strict):
    """Pass a quiz."""

    type: Literal["quiz"]
    quiz: Slug


class Learn(Strict):
    """Learn the phrase book."""

    type: Literal["phrases"]


Step = Annotated[Read | Tick | Pass | Learn, Field(discriminator="type")]


class Stage(Strict):
    """A part of the way, such as the first day."""

    id: Slug
    title: Bilingual
    steps: Annotated[list[Step], Field(min_length=1)]


class PathHead(Strict):
    """What a path says about itself."""

    id: Slug
    title: Bilingual
    intro: Bilingual
    audience: Annotated[list[Audience], Field(min_length=1)]


class PathFile(Strict):
    """The whole file."""

    path: PathHead
    stages: Annotated[list[Stage], Field(min_length=1)]


class Path(PathHead):
    """A path with its stages, as the rest of the program sees it."""

    stages: list[Stage]

    @property
    def steps(self) -> list[Step]:
        """All steps, in their order."""
        return [step for stage in self.stages for step in stage.steps]
