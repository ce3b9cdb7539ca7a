"""``accept``: confirm that the English of a record says what its Chinese says now."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from macros.commands.edit import Edit, apply, insert_fields, replace_value
from macros.load.assemble import load
from macros.load.messages import suggestion
from macros.load.scalars import resolve
from macros.model.base import Translated, en_of

# After which field of a record en_of is written.
TEXT_FIELDS = ("en", "phrase", "stem", "meaning", "title")
# The kinds of files that have records with an en_of.
KINDS = {"clauses", "phrases", "checklists", "quizzes", "glossary", "posters", "examples"}


def run(args: Namespace) -> int:
    """Write ``en_of``, and a new ``revision`` when readers should look again."""
    handbook, problems = load(Path(args.data))
    if handbook is None or handbook.unreadable & KINDS:
        for problem in problems:
            print(problem)
        return 1
    records = {record.id: record for record in handbook.walk() if isinstance(record, Translated)}
    wanted = list(records) if args.all else args.ids
    missing = [id for id in wanted if id not in records]
    for id in missing:
        print(unknown(id, records), file=sys.stderr)
    if missing or not wanted:
        return 1
    stale = [records[id] for id in dict.fromkeys(wanted) if records[id].en_of != en_of(records[id])]
    apply((record.node.source, edit) for record in stale for edit in edits(record, args.minor))
    report(stale, args.minor)
    return 0


def edits(record: Translated, minor: bool) -> Iterator[Edit]:
    """What changes in the file of a record."""
    node, fields = record.node, {}
    fingerprint = quoted(en_of(record))
    if confirmed := node.child("en_of"):
        yield replace_value(confirmed, fingerprint)
    else:
        fields["en_of"] = fingerprint
    revision = next_revision(record, minor)
    if revision != record.revision:
        if written := node.child("revision"):
            yield replace_value(written, str(revision))
        else:
            fields["revision"] = str(revision)
    if fields:
        after = "en_of" if confirmed else next(name for name in TEXT_FIELDS if node.child(name))
        yield insert_fields(node, after, fields)


def next_revision(record: Translated, minor: bool) -> int:
    """A first confirmation and a minor change leave the revision as it is."""
    return record.revision if minor or record.en_of is None else record.revision + 1


def quoted(fingerprint: str) -> str:
    """A fingerprint such as 12345678 would be a number without quotes."""
    return fingerprint if isinstance(resolve(fingerprint), str) else f'"{fingerprint}"'


def unknown(id: str, records: dict[str, Translated]) -> str:
    """What to say about an id that no record has."""
    close = suggestion(id, list(records))
    zh, en = (f"；是不是 {close}？", f"; did you mean {close}?") if close else ("", "")
    return f"没有记录 {id}{zh} | there is no record {id}{en}"


def report(stale: list[Translated], minor: bool) -> None:
    """Say what was written."""
    for record in stale:
        print(f"{record.id}: en_of {en_of(record)}, revision {next_revision(record, minor)}")
    count = len(stale)
    records = "1 record" if count == 1 else f"{count} records"
    print(f"已确认 {count} 条 | {records} accepted")
