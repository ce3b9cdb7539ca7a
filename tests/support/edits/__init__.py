"""Edits that content owners make, by name, for whoever must survive them: readers' saved answers.

An `Edit` changes the text of a data folder as a person with an editor would, runs `accept` where
that person would, and says what has to come of it:

* ``asked``: ids that must be asked again because they changed in substance;
* ``new``: ids that were not there before; ``gone``: ids that the page shows no longer.

Everything else has to show exactly what was answered. tests/unit/test_edits.py copies a data folder,
fills the old page in (tests/js/support/edits.mjs, the real state modules), edits, checks, and opens
the new page with the old saved state.

To cover another kind of page: a module here with a list of `Edit`, a function of its kind in
edits.mjs, and a test like those there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from macros.__main__ import main
from tests.unit.folder import DataFolder

CLAUSES, PHRASES, ORGANISATION = "clauses/phone.yml", "phrases.yml", "organisation.yml"
Change = Callable[[DataFolder], None]


@dataclass(frozen=True)
class Edit:
    """One thing a content owner does to the data, and what readers must notice of it."""

    name: str
    change: Change
    asked: frozenset[str] = frozenset()
    new: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()


def accept(data: DataFolder, *arguments: str) -> None:
    """Run `accept` as the content owner does."""
    assert main(["accept", *arguments, "--data", str(data.path)]) == 0


def reword(file: str, old: str, new: str, *accepted: str) -> Change:
    """Change words, then accept: `"phone.say-who"` when the meaning changed, `"--minor", id` when not."""

    def change(data: DataFolder) -> None:
        data.replace(file, old, new)
        if accepted:
            accept(data, *accepted)

    return change


def set_parameter(old: str, new: str) -> Change:
    """Set a parameter's value: the text between its id and the value, then the value."""
    return reword(ORGANISATION, old, new)


def several(*changes: Change) -> Change:
    """One change after another, before any reader comes."""

    def change(data: DataFolder) -> None:
        for one in changes:
            one(data)

    return change


@dataclass(frozen=True)
class Records:
    """The records of a list in a file: each begins with ``- id:``, so many spaces in."""

    file: str
    indent: int

    @property
    def _margin(self) -> str:
        return " " * self.indent

    def take(self, data: DataFolder, id_: str) -> str:
        """Cut a record out of the file."""
        text = data.read(self.file)
        lines = rf"^{self._margin}- id: {re.escape(id_)}\n(?:(?:{self._margin}  .*)?\n)+"
        block = re.search(lines, text, re.MULTILINE)[0]
        data.write(self.file, text.replace(block, ""))
        return block

    def put(self, data: DataFolder, block: str, before: str) -> None:
        """Put a record before another."""
        first = f"{self._margin}- id: {before}\n"
        data.replace(self.file, first, block + first)

    def move(self, id_: str, before: str) -> Change:
        """A record goes to another place."""
        return lambda data: self.put(data, self.take(data, id_), before)

    def insert(self, id_: str, before: str, *fields: str) -> Change:
        """A new record, with its fields as lines of YAML."""

        def change(data: DataFolder) -> None:
            lines = [f"{self._margin}- id: {id_}", *(f"{self._margin}  {field}" for field in fields)]
            self.put(data, "\n".join(lines) + "\n", before)
            accept(data, id_)

        return change

    def retire(self, id_: str, replacement: str | None = None, before: str = "") -> Change:
        """A record is withdrawn, or another stands in for it with most of its words."""

        def change(data: DataFolder) -> None:
            block = self.take(data, id_)
            then = f", replaced_by: {replacement}" if replacement else ""
            data.write(self.file, f"{data.read(self.file)}retired:\n  - {{id: {id_}, on: 2026-11-20{then}}}\n")
            if replacement:
                fresh = re.sub(r" *(?:en_of|revision): .*\n", "", block.replace(id_, replacement))
                self.put(data, fresh, before)
                accept(data, replacement)

        return change
