"""A learning path: its page with every step, and the certificate at its end."""

from macros.model.base import LANGUAGES
from macros.model.path import Path
from macros.render.renderer import Renderer
from macros.render.steps import duration, stretches
from macros.urls import certificate_url, path_url


def audience(r: Renderer, path: Path) -> str:
    """Whom a path is for, in words."""
    return r.t("path.and").join(r.t(f"clause.audience-{who}") for who in path.audience if who != "everyone")


def path(r: Renderer, path_id: str) -> str:
    """The whole page below its title, such as `path("new-hire")`."""
    found = r.handbook.path(path_id)
    ways = stretches(r, found)
    head = r.component(
        "path", path=found, audience=audience(r, found) or r.t("path.everyone"),
        first=ways[0].stops[0], duration=duration(r, ways),
    )  # fmt: skip
    parts = [r.text(found.intro), head]
    for way in ways:
        parts.append(r.heading(r.plain(way.title), way.id))
        parts.append(r.component("path", "stage", way=way, duration=duration(r, [way])))
    parts.append(r.heading(r.t("path.end"), "certificate"))
    parts.append(r.component("path", "end", certificate=r.link(certificate_url(path_id))))
    return "\n\n".join(map(str, parts))


def certificate(r: Renderer, path_id: str) -> str:
    """The certificate of a path, in both languages whatever the page's own."""
    found = r.handbook.path(path_id)
    (other,) = (Renderer(r.handbook, lang, str) for lang in LANGUAGES if lang != r.lang)
    stops = [stop for way in stretches(r, found) for stop in way.stops]
    return r.component("certificate", path=found, url=r.link(path_url(path_id)), stops=stops, other=other)
