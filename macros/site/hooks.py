"""MkDocs hooks: make a bare `mkdocs serve` or `mkdocs build` give a whole site.

`python -m macros build` sets HANDBOOK_OUT and finishes the site itself.
"""

import os
from pathlib import Path

from macros.render.environment import checked_handbook
from macros.site.finish import finish


def _driven() -> bool:
    return "HANDBOOK_OUT" in os.environ


def on_config(config):
    """A language built alone keeps its assets in its own folder."""
    if not _driven():
        config.extra["assets_base"] = ""
    return config


def on_startup(command: str, **_: object) -> None:
    """Live reload is an inline script, so a preview has a wider content security policy."""
    if command == "serve":
        os.environ["HANDBOOK_PREVIEW"] = "true"


def on_post_build(config) -> None:
    """Finish the one language that MkDocs has just built."""
    if not _driven():
        site = Path(config.site_dir)
        finish(checked_handbook(), site, {config.extra["lang"]: site})
