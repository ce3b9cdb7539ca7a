"""A conversation's mark and its good way, in Python; tests/js/quiz-marking.test.mjs has the same for the browser."""

import pytest

from macros.questions.dialogue import key, mark


@pytest.fixture
def talk(data):
    return data.handbook().questions["phone.q-talk"]


def test_the_good_way_is_the_shortest_on_which_all_is_good(talk):
    assert [(turn.id, reply.id) for turn, reply in talk.good_way] == [("opening", "good-day"), ("errand", "moment")]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"opening": "good-day", "errand": "moment"}, 1),
        ({"errand": "wait", "opening": "good-day"}, 3 / 4),
        ({"opening": "what", "cross": "excuse", "errand": "moment"}, 2 / 3),
        ({"opening": "what", "cross": "so-what"}, 0),
        ({"opening": "good-day"}, 1 / 2),
        ({"opening": "what", "cross": "excuse"}, 1 / 3),
        ({"opening": "good-day", "errand": "moment", "gone": "x"}, 2 / 3),
        ({"opening": "good-day", "errand": ["moment"]}, 1 / 2),
        ({}, 0),
        (None, 0),
        ("good-day", 0),
        (["good-day", "moment"], 0),
    ],
)
def test_a_mark_is_what_was_said_by_the_turns_it_took(talk, answer, expected):
    assert mark(key(talk), answer) == expected
