"""Bundles scripts and styles into .cache/assets, with content hashes in the names."""

import json
import os
import subprocess
import sys
from pathlib import Path

from macros.load.handbook import Handbook
from macros.paths import BUNDLE, ROOT, UI_STRINGS

BUNDLER = Path(__file__).with_name("bundle.mjs")


class BundleError(Exception):
    """Scripts or styles could not be bundled; the message is the bundler's own."""


def write_ui_strings(handbook: Handbook) -> None:
    """Write the browser's half of ui.yml, a file a component: {key: {zh, en}}."""
    UI_STRINGS.mkdir(parents=True, exist_ok=True)
    for name, group in handbook.ui.items():
        strings = {key: string.model_dump() for key, string in group.script.items()}
        if strings:
            text = json.dumps(strings, ensure_ascii=False, indent=1)
            (UI_STRINGS / f"{name}.json").write_text(text, encoding="utf-8")


def _node() -> str:
    # The Node of the virtual environment, whatever PATH says.
    beside = Path(sys.executable).with_name("node")
    return str(beside) if beside.exists() else "node"


def bundle(handbook: Handbook) -> dict[str, str | list[str]]:
    """Bundle all scripts and styles.

    Returns:
        The manifest: plain name -> hashed name, and "<entry>:imports" -> names
        of the chunks that entry loads at once.

    Raises:
        BundleError: the bundler refused a file.
    """
    write_ui_strings(handbook)
    command = [_node(), str(BUNDLER), os.path.relpath(BUNDLE, ROOT)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BundleError(done.stderr.strip())
    return json.loads((BUNDLE / "manifest.json").read_text(encoding="utf-8"))
