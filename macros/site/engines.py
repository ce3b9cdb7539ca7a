"""Runs MkDocs or Zensical on one language, and says in few lines what went wrong."""

import shutil
import subprocess
import sys

from macros.paths import CACHE, ROOT

CONFIGS = {"zh": "mkdocs.yml", "en": "mkdocs.en.yml"}
ENGINES = {
    "mkdocs": ["mkdocs", "build", "--strict", "--config-file"],
    "zensical": ["zensical", "build", "--strict", "--config-file"],
}
NOISE = ("INFO ", "```", "Build started", "No issues found")


class EngineError(Exception):
    """An engine failed; the message is what it complained about."""


def forget_pages() -> None:
    """Empty Zensical's cache, which does not know that a page depends on our data.

    Its own --clean removes the whole of .cache, where our things are too, and
    under the feet of the other language that builds at the same time.
    """
    for entry in CACHE.glob("[0-9]*"):
        if entry.is_dir():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)


def complaint(output: str) -> str:
    """What an engine printed, without progress and without tracebacks but their last line."""
    kept, in_traceback = [], False
    for line in output.splitlines():
        in_traceback = line.startswith("Traceback") or (in_traceback and line.startswith(" "))
        if line.strip() and not in_traceback and not line.startswith(NOISE):
            kept.append(line)
    return "\n".join(kept)


def run(engine: str, lang: str, environment: dict[str, str]) -> None:
    """Build one language.

    Raises:
        EngineError: the engine failed.
    """
    command = [sys.executable, "-m", *ENGINES[engine], CONFIGS[lang]]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    if done.returncode:
        raise EngineError(f"{engine} ({CONFIGS[lang]}):\n{complaint(done.stdout)}")
