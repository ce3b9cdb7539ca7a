"""Small edits of a data file that leave every other byte as it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from macros.load.node import Node, Source


@dataclass(frozen=True, order=True, slots=True)
class Edit:
    """Characters from ``start`` to ``end`` become ``text``."""

    start: int
    end: int
    text: str


def replace_value(node: Node, text: str) -> Edit:
    """Another value in the place of a scalar."""
    return Edit(node.start.index, node.end.index, text)


def insert_fields(mapping: Node, after: str, fields: dict[str, str]) -> Edit:
    """New fields of a mapping, directly after one it has."""
    value = mapping.value[after]
    if mapping.style == "flow":
        place = value.end.index
        return Edit(place, place, "".join(f", {name}: {text}" for name, text in fields.items()))
    place = line_end(mapping.source, value)
    indent = " " * (mapping.keys[after].column - 1)
    newline = "\r\n" if "\r\n" in mapping.source.text else "\n"
    return Edit(place, place, "".join(f"{newline}{indent}{name}: {text}" for name, text in fields.items()))


def line_end(source: Source, node: Node) -> int:
    """The end of the last line a node has text on, before the line break.

    The end of a block of text is, for the parser, after the empty lines that follow it.
    """
    content = len(source.text[: node.end.index].rstrip())
    place = source.text.find("\n", content)
    if place < 0:
        return len(source.text)
    return place - 1 if source.text[place - 1] == "\r" else place


def apply(edits: Iterable[tuple[Source, Edit]]) -> None:
    """Write the edits of all files."""
    by_file: dict[Source, list[Edit]] = defaultdict(list)
    for source, edit in edits:
        by_file[source].append(edit)
    for source, changes in by_file.items():
        text = source.text
        for edit in sorted(changes, reverse=True):  # from the end, so that places stay right
            text = text[: edit.start] + edit.text + text[edit.end :]
        with source.path.open("w", encoding="utf-8", newline="") as stream:
            stream.write(text)
