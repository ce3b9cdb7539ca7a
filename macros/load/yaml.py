"""A strict YAML loader: every value knows its place, nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from macros.load import syntax
from macros.load.node import Mark, Node, Source
from macros.load.problems import Problem
from macros.load.scalars import resolve
from macros.load.source import read_source

FastLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 50  # levels; the deepest of our files has eight


def read(path: Path) -> tuple[Node | None, list[Problem]]:
    """Read one file. Without a tree there is at least one problem."""
    source, problems = read_source(path)
    return parse(source) if source else (None, problems)


def parse(source: Source) -> tuple[Node | None, list[Problem]]:
    """Parse the text of one file."""
    try:
        events = list(yaml.parse(source.text, Loader=FastLoader))
    except yaml.YAMLError as error:
        return None, [syntax.explain(source, error)]
    if deep := too_deep(events):
        zh, en = "括号或缩进套得太深；请检查", "brackets or indentation go too deep here; check them"
        mark = deep.start_mark
        return None, [Problem(str(source.path), mark.line + 1, mark.column + 1, source.path.stem, zh, en)]
    builder = Builder(source, events)
    root = builder.document()
    problems = [node.problem(zh, en, mark=mark) for node, mark, zh, en in builder.found]
    return (None if builder.fatal else root), problems


def too_deep(events: list[Any]) -> Any | None:
    """The first event below so many levels that reading on would end in a traceback."""
    depth = 0
    for event in events:
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            return event
    return None


class Builder:
    """Builds the tree from parser events, refusing what a data file does not need."""

    def __init__(self, source: Source, events: list[Any]) -> None:
        self.source = source
        self.events = iter(events)
        # Made into problems at the end only: a record's id may come after its first mistake.
        self.found: list[tuple[Node, Mark, str, str]] = []
        self.fatal = False

    def document(self) -> Node:
        """The one document of the file; an empty file is an empty mapping."""
        roots = [self.node(next(self.events)) for event in self.events if isinstance(event, yaml.DocumentStartEvent)]
        for extra in roots[1:]:
            self.refuse(extra, "一个文件只能有一份内容；请删去分隔线 ---", "one document a file; remove the line ---")
        start = Mark(str(self.source.path), 1, 1)
        return roots[0] if roots else Node(self.source, {}, start, start, "block")

    def node(self, event: Any) -> Node:
        """The node that starts with this event."""
        node = Node(self.source, None, self.mark(event.start_mark), self.mark(event.end_mark))
        self.refuse_extras(node, event)
        if isinstance(event, yaml.ScalarEvent):
            node.style = event.style or ""
            node.value = event.value if event.style else resolve(event.value)
        elif isinstance(event, yaml.CollectionStartEvent):
            node.style = "flow" if event.flow_style else "block"
            fill = self.mapping if isinstance(event, yaml.MappingStartEvent) else self.sequence
            last = fill(node)
            # A block ends, for the parser, where the next token starts; for us with its last value.
            node.end = self.mark(last.end_mark) if event.flow_style else max_end(node)
        return node

    def sequence(self, node: Node) -> Any:
        """Fill a list; returns the event that ends it."""
        node.value = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            self.adopt(node, len(node.value), event, node.value.append)
        return event

    def mapping(self, node: Node) -> Any:
        """Fill a mapping, where the first of a repeated key counts; returns the event that ends it."""
        node.value = {}
        repeated: list[tuple[str, Mark]] = []
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            name, mark = self.key(event), self.mark(event.start_mark)
            if name in node.value:
                repeated.append((name, mark))
                self.node(next(self.events))
                continue
            node.keys[name] = mark
            self.adopt(node, name, next(self.events), lambda child, name=name: node.value.update({name: child}))
        if repeated:
            self.repeated(node, repeated)
        return event

    def key(self, event: Any) -> str:
        """The name of a key, as it is written."""
        if isinstance(event, yaml.ScalarEvent):
            self.refuse_extras(Node(self.source, None, self.mark(event.start_mark), self.mark(event.end_mark)), event)
            return event.value
        node = self.node(event)
        zh = '以 {{ 或 [ 开头的文字要加引号，例如 "{{ phone.rings }}"'
        self.refuse(node, zh, 'text that starts with {{ or [ needs quotes, as in "{{ phone.rings }}"')
        return ""

    def adopt(self, parent: Node, name: str | int, event: Any, keep: Callable[[Node], None]) -> None:
        """Build a child and put it in its place."""
        child = self.node(event)
        child.parent, child.name = parent, name
        keep(child)

    def repeated(self, node: Node, fields: list[tuple[str, Mark]]) -> None:
        """Note keys that are there twice; several of them are a second record without its first line."""
        name, mark = fields[0]
        if len(fields) > 1:
            names = ", ".join(each for each, _ in fields)
            zh = f"从这里起字段重复（{names}）；如果是另一条记录，前面要有“- id: …”这一行，否则请删去"
            en = f"from here on fields are there twice ({names}); start a new record with “- id: …”, or remove them"
        else:
            first = node.keys[name].line
            zh = f"字段 {name} 重复（第 {first} 行已有）；请删去其中一个"
            en = f"the field {name} is there twice (first in line {first}); remove one"
        self.found.append((node, mark, zh, en))

    def refuse_extras(self, node: Node, event: Any) -> None:
        """Aliases, anchors and tags make a file that people cannot read by eye."""
        if isinstance(event, yaml.AliasEvent):
            zh = f"不支持引用 *{event.anchor}；请把内容直接写出来（文字以 * 开头时要加引号）"
            en = f"the reference *{event.anchor} is not supported; write it out (text that starts with * needs quotes)"
            self.refuse(node, zh, en)
        elif event.anchor:
            zh = f"不支持锚点 &{event.anchor}；请删去（文字以 & 开头时要加引号）"
            en = f"the anchor &{event.anchor} is not supported; remove it (text that starts with & needs quotes)"
            self.refuse(node, zh, en)
        elif event.tag:
            zh = f"不支持标签 {event.tag}；请删去（文字以 ! 开头时要加引号）"
            en = f"the tag {event.tag} is not supported; remove it (text that starts with ! needs quotes)"
            self.refuse(node, zh, en)

    def refuse(self, node: Node, zh: str, en: str) -> None:
        """Note something after which the file cannot be used."""
        self.fatal = True
        self.found.append((node, node.start, zh, en))

    def mark(self, mark: Any) -> Mark:
        """Our mark for one of the parser's, which count from 0."""
        return Mark(str(self.source.path), mark.line + 1, mark.column + 1, mark.index)


def max_end(node: Node) -> Mark:
    """Where the last value below a block node ends."""
    children = list(node.value.values()) if isinstance(node.value, dict) else node.value
    return max((child.end for child in children), key=lambda mark: mark.index, default=node.end)
