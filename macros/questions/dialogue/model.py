"""What a conversation is made of."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from macros.model.base import Bilingual, Maybe, Slug, Strict
from macros.questions.base import BaseQuestion, Entry
from macros.questions.dialogue.way import shortest

POINTS = {"good": 1.0, "fair": 0.5, "poor": 0.0}


class Reply(Entry):
    """Something to answer, how good it is and where it leads: a turn further down, an ending, or ``end``."""

    rating: Literal["good", "fair", "poor"]
    then: Slug
    feedback: Bilingual

    @property
    def right(self) -> bool:
        """Whether nothing better could be said."""
        return self.rating == "good"

    @property
    def points(self) -> float:
        """What it adds to the mark."""
        return POINTS[self.rating]

    @property
    def key(self) -> dict[str, Any]:
        """Itself as plain data, for marking."""
        return {"id": self.id, "points": self.points, "then": self.then}


class Turn(Strict):
    """What the other person says (``who``, if it is not the one of the question), and what one may reply."""

    id: Slug
    who: Maybe[Bilingual] = None
    says: Bilingual
    replies: Annotated[list[Reply], Field(min_length=2, max_length=4)]


class Question(BaseQuestion):
    """A conversation. The first turn starts it; every reply leads to a turn further down or ends it."""

    type: Literal["dialogue"]
    who: Bilingual
    turns: Annotated[list[Turn], Field(min_length=2, max_length=16)]
    endings: list[Entry] = Field(default_factory=list)

    @property
    def places(self) -> list[str]:
        """The ids of turns and endings in the order in which the page numbers them."""
        return [place.id for place in [*self.turns, *self.endings]]

    @property
    def good_way(self) -> list[tuple[Turn, Reply]]:
        """The shortest way on which every reply is good; the first such where there are several."""
        turns = {turn.id: {reply.id: (turn, reply) for reply in turn.replies} for turn in self.turns}
        return [turns[turn][reply["id"]] for turn, reply in shortest(self.key_turns)]

    @property
    def key_turns(self) -> list[dict[str, Any]]:
        """The turns as plain data, each with its replies, their points and where they lead."""
        return [{"id": turn.id, "replies": [reply.key for reply in turn.replies]} for turn in self.turns]
