"""Dialogue: a conversation in which every reply leads on to something else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal

from pydantic import Field

from macros.load.messages import suggestion
from macros.load.problems import Problem
from macros.model.base import Bilingual, Maybe, Slug, Strict
from macros.questions.base import BaseQuestion, Entry
from macros.questions.checks import Context, repeated_ids, repeated_texts
from macros.questions.marking import Key

TYPE = "dialogue"
TEMPLATE = "quiz/types/dialogue/template.html"
SKELETON = """
who:  # 对方是谁 | who the other person is
  zh: 客户
  en: Customer
turns:  # 对方说的话，从第一段开始，只往下走 | what they say; the talk starts with the first and only goes down
  - id: first-turn
    says:
      zh:
      en:
    replies:  # 2到4句，至少一句 good、一句 poor | 2 to 4, at least one good and one poor
      - id: good-reply
        rating: good
        then: second-turn
        text:
          zh:
          en:
        feedback:
          zh:  # 好在哪里 | why it is good
          en:
      - id: poor-reply
        rating: poor
        then: end
        text:
          zh:
          en:
        feedback:
          zh:  # 会有什么后果 | what goes wrong
          en:
  - id: second-turn
    says:
      zh:
      en:
    replies:
      - id: good-answer
        rating: good
        then: end  # 也可以写 endings 里的编号 | or the id of one of the endings
        text:
          zh:
          en:
        feedback:
          zh:
          en:
      - id: poor-answer
        rating: poor
        then: end
        text:
          zh:
          en:
        feedback:
          zh:
          en:
"""
END = "end"
LONGEST = 8  # turns on one way; more is no question but a test of patience
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
        return [turns[turn][reply["id"]] for turn, reply in shortest(key(self)["turns"])]


def key(question: Question, context: Context | None = None) -> Key:
    """The turns, each with its replies, their points and where they lead."""
    turns = [
        {"id": turn.id, "replies": [{"id": each.id, "points": each.points, "then": each.then} for each in turn.replies]}
        for turn in question.turns
    ]
    return {"turns": turns}


def right_answer(key: Key) -> dict[str, str]:
    """The shortest way on which every reply is good."""
    way = shortest(key["turns"])
    return {turn: reply["id"] for turn, reply in way}


def mark(key: Key, answer: Any) -> float:
    """The sum of the replies' points ÷ the turns taken, or those of the shortest good way if they are more.

    Where the talk is not over, the turn that waits counts as taken, and so does what lies off the way.
    """
    given = answer if isinstance(answer, dict) else {}
    way, is_over = follow(key["turns"], given)
    turns = max(len(way) if is_over else len(way) + 1, len(given), len(shortest(key["turns"])))
    return sum(reply["points"] for reply in way) / turns


def follow(turns: list[dict], given: dict) -> tuple[list[dict], bool]:
    """The replies on the way that an answer takes, and whether the talk is over."""
    way, place = [], turns[0]["id"]
    for turn in turns:
        if turn["id"] != place:
            continue
        reply = next((each for each in turn["replies"] if each["id"] == given.get(place)), None)
        if reply is None:
            return way, False
        way.append(reply)
        place = reply["then"]
    return way, True


def shortest(turns: list[dict]) -> list[tuple[str, dict]]:
    """The shortest way on which every reply is good, the first such where there are several: turns and replies."""
    ways: dict[str, list[tuple[str, dict]]] = {}
    for turn in reversed(turns):
        good = [each for each in turn["replies"] if each["points"] == 1]
        ways[turn["id"]] = min(([(turn["id"], each), *ways.get(each["then"], [])] for each in good), key=len)
    return ways[turns[0]["id"]]


def guesses(question: Question) -> dict[str, list[Reply]]:
    """Where somebody could guess: the replies of each turn."""
    return {f"{question.id}/{turn.id}": turn.replies for turn in question.turns}


def check(question: Question, context: Context) -> Iterable[Problem]:
    """Every reply leads somewhere, every place is reached, and everything can be told apart.

    In this order, stopping at the first kind found.
    """
    replies = [reply for turn in question.turns for reply in turn.replies]
    yield from (
        [problem for entries in ([*question.turns, *question.endings], replies) for problem in repeated_ids(entries)]
        or list(lost_replies(question))
        or list(unreached(question))
        or list(rating_problems(question))
        or list(too_long(question))
        or [problem for turn in question.turns for problem in repeated_texts(turn.replies, context)]
    )


def lost_replies(question: Question) -> Iterator[Problem]:
    """Replies that lead nowhere, or back: a talk that only goes down the page cannot go round in a circle."""
    for place in (*question.turns, *question.endings):
        if place.id == END:
            zh, en = "end 的意思是对话结束；请换一个编号", "end means the end of the talk; choose another id"
            yield place.problem("id", zh=zh, en=en)
            return
    for number, turn in enumerate(question.turns):
        below = question.places[number + 1 :]
        for reply in turn.replies:
            if reply.then not in (END, *below):
                zh, en = lost(reply.then, question.places)
                yield reply.problem("then", zh=zh, en=en)


def lost(then: str, places: list[str]) -> tuple[str, str]:
    """Why a reply cannot lead there, and what to write."""
    if then in places:
        zh = f"又回到了 {then}，对话会绕圈子；请接到后面的一段，或把 {then} 移到后面"
        return zh, f"leads back to {then}, and the talk could go round; name a turn further down, or move {then} down"
    close = suggestion(then, places)
    zh, en = (f"是不是 {close}？", f"did you mean {close}?") if close else ("结束写 end", "to end it write end")
    return f"没有 {then} 这一段；{zh}", f"there is no turn or ending {then}; {en}"


def unreached(question: Question) -> Iterator[Problem]:
    """The first turn or ending to which no way leads; what hangs on it would only repeat that."""
    named = {question.turns[0].id}
    for place in (*question.turns, *question.endings):
        if place.id not in named:
            zh = f"没有一句回答通到 {place.id}；请接上，或删去"
            yield place.problem("id", zh=zh, en=f"no reply leads to {place.id}; link it or delete it")
            return
        if isinstance(place, Turn):
            named |= {reply.then for reply in place.replies}


def rating_problems(question: Question) -> Iterator[Problem]:
    """Turns without a good reply, or without a poor one: nothing to learn, or nothing to choose.

    So there is always a way on which all is good, and one on which nothing is.
    """
    for turn in question.turns:
        for rating, word in (("good", "好"), ("poor", "不好")):
            if all(reply.rating != rating for reply in turn.replies):
                zh = f"没有一句{word}的回答；请加一句 rating: {rating} 的"
                yield turn.problem("replies", zh=zh, en=f"has no {rating} reply; add one with rating: {rating}")


def too_long(question: Question) -> Iterator[Problem]:
    """More turns on a way than anybody wants to go through."""
    longest: dict[str, int] = {}
    for turn in reversed(question.turns):
        longest[turn.id] = 1 + max(longest.get(reply.then, 0) for reply in turn.replies)
    most = longest[question.turns[0].id]
    if most > LONGEST:
        zh = f"最长的一路有{most}段，超过了{LONGEST}段；请缩短"
        yield question.problem("turns", zh=zh, en=f"one way has {most} turns, more than {LONGEST}; shorten it")
