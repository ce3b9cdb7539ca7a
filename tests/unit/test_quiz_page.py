"""What a quiz's page offers besides its questions."""

import pytest

from macros.check import check_folder
from macros.paths import DATA
from macros.render.quiz import draws, following


@pytest.fixture(scope="module")
def book():
    """The real handbook."""
    return check_folder(DATA)[0]


def test_the_next_quiz_leads_through_the_whole_handbook(book):
    """From the first chapter's quiz to every other one, each once, in the order of the contents."""
    chapters = [id for part in book.parts.values() for id in part.chapters]
    (start,) = set(book.quizzes) - {after.id for quiz in book.quizzes.values() if (after := following(book, quiz))}
    way = [book.quiz(start)]
    while after := following(book, way[-1]):
        way.append(after)
    assert {quiz.id for quiz in way} == set(book.quizzes)
    assert len(way) == len(book.quizzes)
    places = [chapters.index(quiz.chapter) if quiz.chapter else len(chapters) for quiz in way]
    assert places == sorted(places)


def test_a_draw_on_offer_is_less_than_all_and_the_quizs_own_is_among_them(book):
    for quiz in book.quizzes.values():
        assert all(0 < n < len(quiz.questions) for n in draws(quiz))
        assert quiz.draw is None or quiz.draw == len(quiz.questions) or quiz.draw in draws(quiz)
    assert book.quiz("final").draw
