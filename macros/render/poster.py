"""A card to print, with a QR code that is made while the site is built."""

from dataclasses import dataclass

import segno
from markupsafe import Markup

from macros.model.base import LANGUAGES, Bilingual
from macros.render.renderer import Renderer
from macros.text import Text
from macros.urls import checklist_url


@dataclass(frozen=True)
class QrCode:
    """A code, what it leads to, and the address in it."""

    picture: Markup
    title: Bilingual
    address: str
    link: str


def _qr(r: Renderer, checklist_id: str) -> QrCode:
    """The code of a checklist's page. Error correction M: a card at a door gets scratched."""
    found = r.handbook.checklist(checklist_id)
    url = checklist_url(checklist_id)
    address = r.address + url
    code = segno.make(address, error="m", micro=False)
    label = r.t("poster.code", title=r.plain(found.title))
    svg = code.svg_inline(border=4, omitsize=True, svgclass=None, lineclass=None, title=label)
    picture = Markup(svg.replace("<svg ", '<svg role="img" ', 1))
    return QrCode(picture, found.title, address, r.link(url))


def poster(r: Renderer, poster_id: str) -> str:
    """The card with its choice of paper, such as `poster("five-closes")`."""
    found = r.handbook.poster(poster_id)
    words = {lang: Text(r.handbook, lang) for lang in LANGUAGES}
    return r.component("poster", poster=found, words=words, qr=found.checklist and _qr(r, found.checklist))
