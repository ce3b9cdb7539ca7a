"""The outside programs that the tests run."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.places import ROOT

MODULES = ROOT / "node_modules"
NOT_COPIED = {".git", ".venv", "node_modules", "site", ".cache", "test-results"}


def node() -> str:
    """The Node that the project installed for itself, else the machine's."""
    beside_python = Path(sys.executable).parent / "node"
    return str(beside_python) if beside_python.exists() else "node"


def run(*command: str | Path, cwd: Path = ROOT, stdin: str = "", timeout: int = 300) -> subprocess.CompletedProcess:
    """Run a program and keep what it says."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )


def build(out: Path, *options: str, cwd: Path = ROOT) -> subprocess.CompletedProcess:
    """Build the site with the project's own command."""
    return run(sys.executable, "-m", "macros", "build", "--out", out, *options, cwd=cwd)


def _not_copied(folder: str, names: list[str]) -> set[str]:
    """What is made from the sources, at the top; a folder deeper down may share a name."""
    return NOT_COPIED & set(names) if Path(folder) == ROOT else {"__pycache__"} & set(names)


def copy_project(target: Path) -> Path:
    """A copy of the project to break at will; the installed packages are only linked."""
    shutil.copytree(ROOT, target, ignore=_not_copied)
    for name in (".venv", "node_modules"):
        if (ROOT / name).exists():
            (target / name).symlink_to(ROOT / name)
    return target


def check_html(site: Path) -> list[dict]:
    """What the Nu HTML checker says of every page."""
    jar = MODULES / "vnu-jar/build/dist/vnu.jar"
    done = run("java", "-jar", jar, "--skip-non-html", "--format", "json", "--exit-zero-always", site)
    if not done.stderr.startswith("{"):
        raise RuntimeError(f"the HTML checker did not run: {done.stderr or done.stdout}")
    messages = json.loads(done.stderr)["messages"]
    # Read from the disk a page has no origin, so that 'self' matches nothing; browsers test the policy.
    return [m for m in messages if not m["message"].startswith("Resource violates Content Security Policy")]


def broken_links(site: Path) -> list[str]:
    """Links that linkinator cannot follow inside the site."""
    cli = MODULES / "linkinator/build/src/cli.js"
    done = run(
        node(),
        cli,
        ".",
        "--server-root",
        site,
        "--recurse",
        "--format",
        "json",
        "--skip",
        r"^https?://(?!localhost|127\.0\.0\.1)",
        cwd=site,
    )
    links = json.loads(done.stdout[done.stdout.index("{") :])["links"]
    if len(links) < 10:
        raise RuntimeError(f"linkinator found only {len(links)} links: {done.stderr}")
    return [f"{link['parent']} -> {link['url']}" for link in links if link["state"] == "BROKEN"]


def search_payload(site: Path, lang: str) -> dict:
    """The search payload of one language."""
    (file,) = sorted((site / "assets").glob(f"search-{lang}.*.json"))
    return json.loads(file.read_text(encoding="utf-8"))


def scripts_of_types() -> str:
    """A script that puts the modules of all question types into ``kinds``, by type."""
    folders = sorted((ROOT / "overrides/components/quiz/types").iterdir())
    imports = [f'import * as k{n} from "{folder / folder.name}.js";' for n, folder in enumerate(folders)]
    kinds = ", ".join(f"[k{n}.type]: k{n}" for n in range(len(folders)))
    entry = "\n".join([*imports, f"globalThis.kinds = {{{kinds}}};"])
    done = run(node(), MODULES / "esbuild/bin/esbuild", "--bundle", "--format=iife", stdin=entry)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout
