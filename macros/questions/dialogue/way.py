"""The ways through a conversation, from its key alone; types/dialogue/way.js finds the same."""

from __future__ import annotations


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
