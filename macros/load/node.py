"""The YAML tree of a data file, in which every key and value knows its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from macros.load.problems import Problem

Step = str | int


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a file; line and column count from 1, index from 0."""

    file: str
    line: int
    column: int
    index: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """A data file and its text as it is on disk."""

    path: Path
    text: str

    def mark(self, index: int) -> Mark:
        """The line and column of a character of the text."""
        before = self.text[:index]
        line_start = before.rfind("\n") + 1
        return Mark(str(self.path), before.count("\n") + 1, index - line_start + 1, index)


@dataclass(eq=False, slots=True)
class Node:
    """A scalar, a list of nodes, or a mapping of nodes."""

    source: Source
    value: Any
    start: Mark
    end: Mark
    style: str = ""  # scalars: ' " | > or nothing; collections: flow or block
    keys: dict[str, Mark] = field(default_factory=dict)
    parent: Node | None = None
    name: Step | None = None

    def child(self, step: Step) -> Node | None:
        """The node one step down, if there is one."""
        if isinstance(self.value, dict):
            return self.value.get(step)
        if isinstance(self.value, list) and isinstance(step, int) and step < len(self.value):
            return self.value[step]
        return None

    def nearest(self, path: tuple[Step, ...]) -> Node:
        """Follow a path as far as it exists; steps that do not exist are skipped."""
        node = self
        for step in path:
            node = node.child(step) or node
        return node

    def plain(self) -> Any:
        """The data without places."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value

    def walk(self) -> Iterator[Node]:
        """This node and everything below it."""
        yield self
        if isinstance(self.value, (dict, list)):
            below = self.value.values() if isinstance(self.value, dict) else self.value
            for node in below:
                yield from node.walk()

    def remove(self) -> None:
        """Take this node out of the list it is in."""
        if self.parent is not None and isinstance(self.parent.value, list):
            self.parent.value[:] = [node for node in self.parent.value if node is not self]

    def lineage(self) -> Iterator[Node]:
        """This node, its parent, and so on to the root."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    @property
    def id(self) -> str | None:
        """The text under the key ``id``, when there is one."""
        found = self.child("id") if isinstance(self.value, dict) else None
        return found.value if found and isinstance(found.value, str) else None

    @property
    def record(self) -> str:
        """What people call the record this node is in.

        Ids with a dot name records; options and sections have short ids that only
        mean something inside a record, so they are the second choice.
        """
        ids = [node.id for node in self.lineage() if node.id]
        dotted = [name for name in ids if "." in name]
        if ids:
            return (dotted or ids)[0]
        steps = [str(node.name) for node in self.lineage() if isinstance(node.name, str)]
        return ".".join(reversed(steps)) or self.source.path.stem

    def find(self, name: str, nth: int = 0) -> Mark:
        """Where a dotted name stands inside this scalar, the first or a later time."""
        raw = self.source.text[self.start.index : self.end.index]
        found = list(re.finditer(rf"(?<![\w.]){re.escape(name)}(?![\w.])", raw))
        if not found:
            return self.start
        return self.source.mark(self.start.index + found[min(nth, len(found) - 1)].start())

    def place_of(self, snippet: str, skip: int = 0) -> Mark:
        """Where a piece of text stands inside this scalar, so many characters further."""
        index = self.source.text.find(snippet, self.start.index, self.end.index)
        # A text that is folded over lines or written with escapes is not found as it is.
        return self.start if index < 0 else self.source.mark(index + skip)

    def problem(self, zh: str, en: str, *, mark: Mark | None = None, **more: Any) -> Problem:
        """A problem at this node, or at the given mark."""
        place = mark or self.start
        return Problem(place.file, place.line, place.column, self.record, zh, en, **more)
