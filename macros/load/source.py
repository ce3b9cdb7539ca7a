"""Reading the text of a file, or saying why it cannot be read."""

from __future__ import annotations

from pathlib import Path

from macros.load.node import Source
from macros.load.problems import Problem


def read_source(path: Path) -> tuple[Source | None, list[Problem]]:
    """A file with its text, or None and the problem."""
    try:
        # newline="" keeps Windows line ends, so that edits in place leave them alone.
        with path.open(encoding="utf-8", newline="") as stream:
            return Source(path, stream.read()), []
    except UnicodeDecodeError:
        zh, en = "文件不是 UTF-8 编码；请另存为 UTF-8", "the file is not UTF-8; save it as UTF-8"
    except OSError as error:
        zh, en = f"读不了这个文件（{error.strerror}）", f"this cannot be read as a file ({error.strerror})"
    return None, [Problem(str(path), 1, 1, path.stem, zh, en)]
