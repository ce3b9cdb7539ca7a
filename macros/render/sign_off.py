"""The end of a chapter: that it was read and understood."""

from macros.render.renderer import Renderer


def sign_off(r: Renderer, chapter_id: str) -> str:
    """The panel to sign a chapter with, under a heading of its own."""
    body = r.component("sign-off", chapter=r.handbook.chapter(chapter_id))
    return f"{r.heading(r.t('sign-off.title'), 'sign-off')}\n\n{body}"
