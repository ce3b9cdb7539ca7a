"""WebKitGTK, the engine nearest to an iPhone's that a Debian machine can run."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import WebKitGTK
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.support.browsers import IPHONE
from tests.support.xvfb import screen

DRIVER = "/usr/bin/WebKitWebDriver"
WIDTH, HEIGHT = 393, 852


def _browser_program() -> str:
    found = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    if not found or not Path(DRIVER).exists():
        pytest.fail("WebKitGTK is missing (Debian: webkit2gtk-driver)", pytrace=False)
    return str(found[-1])


@contextmanager
def webkit(home: Path) -> Iterator[WebKitGTK]:
    """A running WebKitGTK on a phone-sized screen; downloads go to `home`."""
    options = Options()
    options.binary_location = _browser_program()
    for argument in ("--automation", "--full-screen", "--user-agent=" + IPHONE):
        options.add_argument(argument)
    with screen(WIDTH, HEIGHT) as display:
        env = {
            **os.environ,
            "DISPLAY": display,
            "HOME": str(home),
            "GDK_BACKEND": "x11",
            "GDK_SCALE": "1",
        }
        try:
            service = Service(DRIVER, env=env)
            driver = WebKitGTK(options=options, service=service)
        except WebDriverException as problem:
            pytest.fail(f"WebKitGTK does not start: {problem}", pytrace=False)
        driver.set_script_timeout(60)
        driver.set_page_load_timeout(60)
        try:
            yield driver
        finally:
            driver.quit()
