"""Bundles scripts and styles, with content hashes in the names."""

import json
import os
import subprocess
import sys
from pathlib import Path

from macros.load.handbook import Handbook
from macros.paths import BROWSER_DATA, ROOT, UI_STRINGS
from macros.site.parts import parts

BUNDLER = Path(__file__).with_name("bundle.mjs")


class BundleError(Exception):
    """Scripts or styles could not be bundled; the message is the bundler's own."""


def write_ui_strings(handbook: Handbook) -> None:
    """Write the browser's half of ui.yml, a file a component: {key: {zh, en}}."""
    UI_STRINGS.mkdir(parents=True, exist_ok=True)
    groups = {f"{name}.json": group.script for name, group in handbook.ui.items() if group.script}
    for file in UI_STRINGS.iterdir():
        if file.name not in groups:  # left from before; whoever still imports it should hear so
            file.unlink(missing_ok=True)
    for name, script in groups.items():
        strings = {key: string.model_dump() for key, string in script.items()}
        (UI_STRINGS / name).write_text(json.dumps(strings, ensure_ascii=False, indent=1), encoding="utf-8")


def write_browser_data(handbook: Handbook) -> None:
    """Write what scripts know of the records and no page says."""
    BROWSER_DATA.mkdir(parents=True, exist_ok=True)
    (BROWSER_DATA / "parts.json").write_text(json.dumps(parts(handbook), indent=0), encoding="utf-8")


def _node() -> str:
    # The Node of the virtual environment, whatever PATH says.
    beside = Path(sys.executable).with_name("node")
    return str(beside) if beside.exists() else "node"


def bundle(handbook: Handbook, out: Path) -> dict[str, str]:
    """Bundle all scripts and styles into a folder.

    Returns:
        The name that each entry and sheet has got: plain name -> hashed name.

    Raises:
        BundleError: the bundler refused a file.
    """
    write_ui_strings(handbook)
    write_browser_data(handbook)
    command = [_node(), str(BUNDLER), os.path.relpath(out, ROOT)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BundleError(done.stderr.strip())
    return json.loads(done.stdout)
