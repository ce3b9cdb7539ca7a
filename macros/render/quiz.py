"""The quiz of a page: every question with its answers, as a form that works without scripts."""

from macros.load.handbook import Handbook
from macros.model.quiz import Quiz
from macros.questions import TYPES
from macros.render.renderer import Renderer
from macros.urls import quiz_url

DRAWS = (5, 10, 20)  # how many questions a reader may ask for, where there are more


def quiz(r: Renderer, quiz_id: str) -> str:
    """HTML of a quiz, such as `quiz("phone")`."""
    return show(r, r.handbook.quiz(quiz_id))


def show(r: Renderer, quiz: Quiz, prefix: str = "") -> str:
    """HTML of a quiz; a page with the same question twice gives each quiz a prefix for its anchors.

    Each question type brings its own template; this knows none of them by name.
    """
    kinds = {name: module.TEMPLATE for name, module in TYPES.items()}
    after = following(r.handbook, quiz)
    context = {"kinds": kinds, "draws": draws(quiz), "following": after, "quiz_url": quiz_url, "prefix": prefix}
    return r.component("quiz", quiz=quiz, **context)


def draws(quiz: Quiz) -> list[int]:
    """How many questions a round may have, besides all."""
    return sorted({n for n in (*DRAWS, quiz.draw or 0) if 0 < n < len(quiz.questions)})


def following(handbook: Handbook, quiz: Quiz) -> Quiz | None:
    """The next quiz in the order of the handbook; those about no chapter come last."""
    chapters = [id for part in handbook.parts.values() for id in part.chapters]
    general = [each for each in handbook.quizzes.values() if each.chapter is None]
    order = [*(each for id in chapters for each in handbook.quizzes_of(id)), *general]
    later = order[order.index(quiz) + 1 :] if quiz in order else []
    return later[0] if later else None
