"""How much a page's first view weighs over the wire."""

import re
from pathlib import Path

import brotli

RESOURCE = re.compile(r'<(?:link|script)\b[^>]*?(?:href|src)="([^"#?]+\.(?:css|js|svg|png))"')
WORKER_AND_INDEX = ("assets/javascripts/workers/search.*.min.js", "search/search_index.json")


def compressed(data: bytes) -> int:
    """Bytes after brotli at the level that servers use on the fly."""
    return len(brotli.compress(data, quality=5))


def first_view(page: Path) -> int:
    """Compressed bytes of a page with the styles and scripts its HTML names."""
    html = page.read_bytes()
    files = {(page.parent / url).resolve() for url in RESOURCE.findall(html.decode())}
    return compressed(html) + sum(compressed(file.read_bytes()) for file in files if file.is_file())


def stock_search(site: Path) -> int:
    """Compressed bytes of what stock Material's search loads on every page."""
    files = [file for pattern in WORKER_AND_INDEX for file in site.glob(pattern)]
    return sum(compressed(file.read_bytes()) for file in files)
