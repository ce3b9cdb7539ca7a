"""MkDocs hooks: make a bare `mkdocs serve` or `mkdocs build` give a whole site.

`python -m macros build` sets HANDBOOK_OUT and finishes the site itself.
"""

import os
import sys
from pathlib import Path

# The `mkdocs` command does not put the project's folder on the import path.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from macros.checked import checked_handbook  # noqa: E402
from macros.site.finish import finish  # noqa: E402


def _driven() -> bool:
    return "HANDBOOK_OUT" in os.environ


def on_startup(command: str, **_: object) -> None:
    """Remember whether this is a live preview, for every build to come."""
    if command == "serve":
        os.environ["HANDBOOK_PREVIEW"] = "true"


def on_config(config):
    """A language built alone keeps its assets in its own folder; a preview allows live reload's inline script."""
    if not _driven():
        config.extra["assets_base"] = ""
        config.extra["preview"] = os.environ.get("HANDBOOK_PREVIEW") == "true"
    return config


def on_post_build(config) -> None:
    """Finish the one language that MkDocs has just built."""
    if not _driven():
        site = Path(config.site_dir)
        finish(checked_handbook(), site, {config.extra["lang"]: site})
