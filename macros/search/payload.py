"""Writes what the browser downloads when somebody searches."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from macros.load.handbook import Handbook
from macros.search.docs import all_docs
from macros.search.pages import PageEntry

VERSION = 1


def build(handbook: Handbook, lang: str, pages: Iterable[PageEntry]) -> bytes:
    """The payload of one language; the same records give the same bytes."""
    payload = {
        "v": VERSION,
        "lang": lang,
        "docs": all_docs(handbook, lang, pages),
        "synonyms": handbook.synonyms,
    }
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()


def write(handbook: Handbook, lang: str, pages: Iterable[PageEntry], out_dir: Path) -> Path:
    """Write search-<lang>.<hash>.json, in place of any earlier one; return its path."""
    data = build(handbook, lang, pages)
    digest = hashlib.sha256(data).hexdigest()[:8]
    out_dir.mkdir(parents=True, exist_ok=True)
    for old in out_dir.glob(f"search-{lang}.*.json"):
        old.unlink()
    path = out_dir / f"search-{lang}.{digest}.json"
    path.write_bytes(data)
    return path
