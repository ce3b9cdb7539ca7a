"""Where things are. Every other module asks here, so that folders can move."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
DATA = DOCS / "data"
OVERRIDES = ROOT / "overrides"
COMPONENTS = OVERRIDES / "components"
EXAMPLES = OVERRIDES / "examples"
CACHE = ROOT / ".cache"
UI_STRINGS = CACHE / "ui"
BROWSER_DATA = CACHE / "data"
PREVIEW = CACHE / "preview"

# What a person types to run this program from where they are, with the Python that has what it needs.
_PYTHON = os.path.relpath(sys.executable)
COMMAND = f"{'python' if _PYTHON.startswith('..') else _PYTHON} -m macros"
