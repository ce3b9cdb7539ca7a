"""The first view of a chapter is light enough for a bad network."""

from __future__ import annotations

import pytest

from tests.support.places import LANGUAGES
from tests.support.server import SiteServer

LIMIT = 30_000  # bytes over the wire, headers and all files, until nothing more is fetched


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("device", ["phone", "desktop"])
def test_first_view_of_the_chapter(reader, site, figures, lang, device):
    with SiteServer(site) as fresh:
        person = reader(device, lang, url=fresh.url)
        sizes = _wire_sizes(person)
        page = person.open("rules/phone/")
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(1000)
        names = {url.rsplit("/", 1)[-1] or url: size for url, size in sizes.items()}
        figures[f"first view of rules/phone/, {lang}, {device}"] = f"{sum(sizes.values())} bytes {names}"
        assert sum(sizes.values()) <= LIMIT, names


def _wire_sizes(person) -> dict[str, int]:
    """Bytes of each file as Chromium's network layer counts them."""
    session = person.context.new_cdp_session(person.page)
    urls: dict[str, str] = {}
    sizes: dict[str, int] = {}
    session.on("Network.requestWillBeSent", lambda e: urls.update({e["requestId"]: e["request"]["url"]}))
    session.on(
        "Network.loadingFinished",
        lambda e: sizes.update({urls[e["requestId"]]: int(e["encodedDataLength"])}),
    )
    session.send("Network.enable")
    return sizes
