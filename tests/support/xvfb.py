"""A screen without a monitor, for the browser that has no headless mode."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def screen(width: int, height: int) -> Iterator[str]:
    """Start Xvfb on a free display, and a window manager if there is one; yields its name."""
    if not shutil.which("Xvfb"):
        pytest.fail("Xvfb is missing, so WebKit cannot run (Debian: xvfb)", pytrace=False)
    server, display = _start(f"{width}x{height}x24")
    manager = _window_manager(display)
    try:
        yield display
    finally:
        for process in filter(None, (manager, server)):
            process.terminate()
            process.wait(timeout=10)


def _start(size: str) -> tuple[subprocess.Popen, str]:
    """The server and the display it chose, which it tells through a pipe."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    if not number:
        pytest.fail("Xvfb does not start", pytrace=False)
    return server, f":{number}"


def _window_manager(display: str) -> subprocess.Popen | None:
    """Matchbox lets a window be as narrow as a phone; without it 447 px is the least."""
    if not shutil.which("matchbox-window-manager"):
        return None
    return subprocess.Popen(
        ["matchbox-window-manager", "-use_titlebar", "no"],
        env={**os.environ, "DISPLAY": display},
        stderr=subprocess.DEVNULL,
    )
