"""``schema``: write the JSON Schemas with which editors complete and check data files."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

from pydantic import TypeAdapter

from macros.model.files import KINDS, Kind


def run(args: Namespace) -> int:
    """Write one schema for each kind of data file."""
    folder = Path(args.data) / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for kind in KINDS:
        (folder / f"{kind.name}.json").write_text(schema(kind), encoding="utf-8")
    print(f"已写入 {len(KINDS)} 个文件 | wrote {len(KINDS)} files: {folder}")
    return 0


def schema(kind: Kind) -> str:
    """The schema of a kind, as the text of its file."""
    content = TypeAdapter(kind.model).json_schema()
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": kind.pattern}
    return json.dumps(head | {k: v for k, v in content.items() if k != "title"}, ensure_ascii=False, indent=1) + "\n"
