"""Where things are. Every other module asks here, so that folders can move."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
DATA = DOCS / "data"
OVERRIDES = ROOT / "overrides"
COMPONENTS = OVERRIDES / "components"
CACHE = ROOT / ".cache"
UI_STRINGS = CACHE / "ui"
PREVIEW = CACHE / "preview"
