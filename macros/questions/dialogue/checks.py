"""Conversations that lead nowhere, go round or teach nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from macros.load.messages import suggestion
from macros.load.problems import Problem
from macros.questions.checks import Context, first_found, repeated_ids, repeated_texts
from macros.questions.dialogue.model import Question, Turn

END = "end"
LONGEST = 8  # turns on one way; more is no question but a test of patience


def check(question: Question, context: Context) -> Iterable[Problem]:
    """Every reply leads somewhere, every place is reached, and everything can be told apart."""
    replies = [reply for turn in question.turns for reply in turn.replies]
    return first_found(
        chain(repeated_ids([*question.turns, *question.endings]), repeated_ids(replies)),
        lost_replies(question),
        unreached(question),
        rating_problems(question),
        too_long(question),
        chain.from_iterable(repeated_texts(turn.replies, context) for turn in question.turns),
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
