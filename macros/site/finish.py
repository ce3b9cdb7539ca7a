"""What turns an engine's output into the handbook: our assets, our search, nothing else.

Works on a built folder, so it serves MkDocs, Zensical and a bare `mkdocs serve` alike.
"""

import shutil
from pathlib import Path

from macros.load.handbook import Handbook
from macros.model.base import LANGUAGES
from macros.search.pages import read as read_pages
from macros.search.payload import write as write_payload
from macros.site.assets import bundle

# What engines and themes put beside the pages and our pages never load.
ENGINE_FILES = ("assets", "components", "examples", "partials", "search", "search.json", "objects.inv")


def _clear(root: Path) -> None:
    for name in ENGINE_FILES:
        path = root / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _publish_assets(handbook: Handbook, site: Path) -> dict[str, str]:
    """Bundle scripts and styles into site/assets; return the replacements for the pages."""
    names = bundle(handbook, site / "assets")
    return {f"assets/{plain}": f"assets/{hashed}" for plain, hashed in names.items()}


def _publish_search(handbook: Handbook, site: Path, roots: dict[str, Path]) -> dict[str, str]:
    """Write both search payloads; a language that is not built has no guide pages."""
    replacements = {}
    for lang in LANGUAGES:
        pages = read_pages(roots[lang], lang) if lang in roots else []
        path = write_payload(handbook, lang, pages, site / "assets")
        replacements[f"assets/search-{lang}.json"] = f"assets/{path.name}"
    return replacements


def finish(handbook: Handbook, site: Path, roots: dict[str, Path]) -> None:
    """Finish a built site in place.

    Args:
        handbook: the checked records the pages were built from.
        site: the folder that will be published; assets go to site/assets.
        roots: language -> folder of its pages, in `site` or `site` itself.
    """
    for root in roots.values():
        _clear(root)
    replacements = _publish_assets(handbook, site) | _publish_search(handbook, site, roots)
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        for plain, hashed in replacements.items():
            html = html.replace(plain, hashed)
        page.write_text(html, encoding="utf-8")
