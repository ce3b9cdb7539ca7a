"""The quiz of a page: every question with its answers, as a form that works without scripts."""

from macros.questions import TYPES
from macros.render.renderer import Renderer


def quiz(r: Renderer, quiz_id: str) -> str:
    """HTML of a quiz, such as `quiz("phone")`.

    Each question type brings its own template; this knows none of them by name.
    """
    kinds = {name: module.TEMPLATE for name, module in TYPES.items()}
    return r.component("quiz", quiz=r.handbook.quiz(quiz_id), kinds=kinds)
