"""The Nu HTML checker over every page."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.support.problems import assert_none
from tests.support.tools import check_html


def _line(message: dict) -> str:
    where = f"{message.get('url', '?').rsplit('/site/', 1)[-1]}:{message.get('lastLine', '?')}"
    return f"{where}: {message['message']}  {message.get('extract', '')!r}"


@pytest.mark.parametrize("built", ["site", "site_zensical"])
def test_every_page_is_valid_html(built, request, figures):
    site: Path = request.getfixturevalue(built)
    messages = check_html(site)
    warnings = [m for m in messages if m["type"] == "info"]
    counted = Counter(m["message"] for m in warnings)
    figures[f"Nu HTML checker, {built}"] = f"{len(warnings)} warnings {dict(counted) or ''}"
    assert_none((_line(m) for m in messages if m["type"] != "info"), "HTML error")
