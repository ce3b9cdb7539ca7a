"""The built site, once a session, and a place for figures worth printing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.html import BuiltPage, by_language, read_site
from tests.support.tools import build

FIGURES = pytest.StashKey[dict[str, str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Start with no figures."""
    config.stash[FIGURES] = {}


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker hands its figures to the run that started it."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["figures"] = session.config.stash[FIGURES]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error) -> None:
    """Collect what a worker measured."""
    node.config.stash[FIGURES].update(getattr(node, "workeroutput", {}).get("figures", {}))


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    """Print what the tests measured, passed or not."""
    if config.stash[FIGURES]:
        terminalreporter.section("figures")
        for name, value in config.stash[FIGURES].items():
            terminalreporter.line(f"{name}: {value}")


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> dict[str, str]:
    """Write a measurement here and it is printed at the end of the run."""
    return pytestconfig.stash[FIGURES]


def _built(folder: Path, *options: str) -> Path:
    done = build(folder, *options)
    if done.returncode:
        pytest.fail(f"the site does not build:\n{done.stdout}{done.stderr}", pytrace=False)
    return folder


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site; HB_SITE names one that is built already."""
    if given := os.environ.get("HB_SITE"):
        return Path(given).resolve()
    return _built(tmp_path_factory.mktemp("mkdocs") / "site")


@pytest.fixture(scope="session")
def site_zensical(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same sources built with Zensical; HB_SITE_ZENSICAL names a finished build."""
    if given := os.environ.get("HB_SITE_ZENSICAL"):
        return Path(given).resolve()
    return _built(tmp_path_factory.mktemp("zensical") / "site", "--engine", "zensical")


@pytest.fixture(scope="session")
def pages(site: Path) -> list[BuiltPage]:
    """Every HTML page of both languages."""
    return read_site(site)


@pytest.fixture(scope="session")
def pages_by_language(pages: list[BuiltPage]) -> dict[str, dict[str, BuiltPage]]:
    """The pages by language and path."""
    return by_language(pages)
