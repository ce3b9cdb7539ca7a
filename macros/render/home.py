"""The home page: search first, then a way in for new people, then today's work and the whole book."""

from macros.render.cards import of_checklist, of_part, show
from macros.render.renderer import Renderer
from macros.render.steps import duration, stretches

START = "new-hire"


def home(r: Renderer) -> str:
    """Everything on the home page below its title."""
    book = r.handbook
    path = book.path(START)
    today = [of_checklist(r, each) for each in book.checklists.values() if each.cadence == "daily"]
    return r.component(
        "home",
        path=path,
        ways=[(way, duration(r, [way])) for way in stretches(r, path)],
        today=show(r, today),
        parts=show(r, [of_part(r, part) for part in book.parts.values()]),
    )
