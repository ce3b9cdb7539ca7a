"""Edits that content owners make, by name, for whoever must survive them: readers' saved answers.

An `Edit` changes the text of a data folder as a person with an editor would, runs `accept` where
that person would, and says what has to come of it:

* ``asked``: ids that must be asked again because they changed in substance;
* ``new``: ids that were not there before; ``gone``: ids that the page shows no longer.

Everything else has to show exactly what was answered. tests/unit/test_edits.py copies a data folder,
fills the old page in (tests/js/support/edits.mjs, the real state modules), edits, checks, renders the
new page with the real renderer, and opens it with the old saved state.

To cover another kind of page, such as quizzes: a list of `Edit` like `CHECKLIST_EDITS` below, a
function of its kind in edits.mjs, and a test like the one there. The edits of clauses, phrases and
parameters (`reword`, `set_parameter`) are the same for all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from macros.__main__ import main
from tests.unit.folder import DataFolder

LIST, CLAUSES, PHRASES, ORGANISATION = (
    "checklists/phone-call.yml", "clauses/phone.yml", "phrases.yml", "organisation.yml",
)  # fmt: skip

CHECKLIST = """\
checklist:
  id: phone-call
  title: {zh: 一通电话, en: A call}
  intro: {zh: 打完想一想。, en: Think back.}
  cadence: per-event
  audience: [everyone]
  minutes: 1
  chapter: phone

sections:
  - id: before
    title: {zh: 接起之前, en: Before}
    items:
      - id: phone-call.rings
        zh: 我在{{ phone.rings | units }}之内接了。
        en: I answered within {{ phone.rings | units }}.
        clauses: [phone.answer-in-time]
      - id: phone-call.hello
        zh: 我说了“您好”。
        en: I said hello.
        phrases: [phrase.hello]
      - id: phone-call.name
        zh: 我报了公司名。
        en: I gave the company's name.
        clauses: [phone.say-who]
  - id: after
    title: {zh: 挂了以后, en: After}
    items:
      - id: phone-call.private
        zh: 我没有打私人电话。
        en: I made no private calls.
        clauses: [phone.private-calls]
      - id: phone-call.quick
        zh: 我接得快，也报了名。
        en: I was quick and said who I was.
        clauses: [phone.answer-in-time, phone.say-who]
      - id: phone-call.words
        zh: 我的话都说得出口。
        en: I said nothing I regret.
        phrases: [phrase.hey]
"""


@dataclass(frozen=True)
class Edit:
    """One thing a content owner does to the data, and what readers must notice of it."""

    name: str
    change: Callable[[DataFolder], None]
    asked: frozenset[str] = frozenset()
    new: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()


def prepare(data: DataFolder, ui: str) -> None:
    """A list that is worth editing, and the words that its page needs."""
    data.write(LIST, CHECKLIST)
    data.write("ui.yml", ui)
    accept(data, "--minor", "--all")


def accept(data: DataFolder, *arguments: str) -> None:
    """Run `accept` as the content owner does."""
    assert main(["accept", *arguments, "--data", str(data.path)]) == 0


def reword(file: str, old: str, new: str, *accepted: str) -> Callable[[DataFolder], None]:
    """Change words, then accept: `"phone.say-who"` when the meaning changed, `"--minor", id` when not."""

    def change(data: DataFolder) -> None:
        data.replace(file, old, new)
        if accepted:
            accept(data, *accepted)

    return change


def set_parameter(old: str, new: str) -> Callable[[DataFolder], None]:
    """Set a parameter's value: the text between its id and the value, then the value."""
    return reword(ORGANISATION, old, new)


def _take(data: DataFolder, id_: str) -> str:
    """Cut an item out of the list's file."""
    text = data.read(LIST)
    block = re.search(rf"^      - id: {re.escape(id_)}\n(?:        .*\n)+", text, re.MULTILINE)[0]
    data.write(LIST, text.replace(block, ""))
    return block


def _put(data: DataFolder, block: str, before: str) -> None:
    data.replace(LIST, f"      - id: {before}\n", f"{block}      - id: {before}\n")


def _move(id_: str, before: str) -> Callable[[DataFolder], None]:
    return lambda data: _put(data, _take(data, id_), before)


def _insert(id_: str, before: str) -> Callable[[DataFolder], None]:
    def change(data: DataFolder) -> None:
        fields = ["zh: 我记下来了。", "en: I wrote it down.", "clauses: [phone.say-who]"]
        _put(data, "\n        ".join([f"      - id: {id_}", *fields]) + "\n", before)
        accept(data, id_)

    return change


def _retire(id_: str, replacement: str | None = None) -> Callable[[DataFolder], None]:
    def change(data: DataFolder) -> None:
        block = _take(data, id_)
        # An item that stands in for another takes its place and most of its words.
        then = f", replaced_by: {replacement}" if replacement else ""
        data.write(LIST, f"{data.read(LIST)}retired:\n  - {{id: {id_}, on: 2026-11-20{then}}}\n")
        if replacement:
            fresh = re.sub(r"        (?:en_of|revision): .*\n", "", block.replace(id_, replacement))
            _put(data, fresh, "phone-call.name")
            accept(data, replacement)

    return change


def _swap_sections(data: DataFolder) -> None:
    head, first, second = re.split(r"^(?=  - id: (?:before|after)\n)", data.read(LIST), flags=re.MULTILINE)
    data.write(LIST, head + second + first)


def _all(*changes: Callable[[DataFolder], None]) -> Callable[[DataFolder], None]:
    def change(data: DataFolder) -> None:
        for one in changes:
            one(data)

    return change


def _ids(*names: str) -> frozenset[str]:
    return frozenset(f"phone-call.{name}" for name in names)


_HELLO = (LIST, "zh: 我说了“您好”。", "zh: 我先说了“您好”。")
_NAME = (LIST, "zh: 我报了公司名。", "zh: 我报了公司名和部门。")
_RULE = (CLAUSES, "先报公司名，", "先报公司名和部门，")

CHECKLIST_EDITS = (
    Edit("items in another order", _move("phone-call.name", "phone-call.rings")),
    Edit("an item moves to another section", _move("phone-call.hello", "phone-call.words")),
    Edit("a new item at the top", _insert("phone-call.notes", "phone-call.rings"), new=_ids("notes")),
    Edit("a new item in the middle", _insert("phone-call.notes", "phone-call.quick"), new=_ids("notes")),
    Edit("an item withdrawn", _retire("phone-call.hello"), gone=_ids("hello")),
    Edit("an item replaced", _retire("phone-call.hello", "phone-call.hi"), gone=_ids("hello"), new=_ids("hi")),
    Edit("other words, same meaning", reword(*_HELLO, "--minor", "phone-call.hello")),
    Edit("other words, other meaning", reword(*_HELLO, "phone-call.hello"), asked=_ids("hello")),
    Edit("other English words", reword(LIST, "en: I said hello.", "en: I said a hello.")),
    Edit("a section renamed", reword(LIST, "id: after\n    title: {zh: 挂了", "id: later\n    title: {zh: 打完")),
    Edit("sections in another order", _swap_sections),
    Edit("a parameter set", set_parameter("    value: 3\n", "    value: 4\n")),
    Edit("a rule means something else", reword(*_RULE, "phone.say-who"), asked=_ids("name", "quick")),
    Edit("a rule in other words", reword(*_RULE, "--minor", "phone.say-who")),
    Edit("a phrase means something else", reword(PHRASES, "喂？", "喂喂？", "phrase.hey"), asked=_ids("words")),
    Edit("an item tied to one more rule", reword(LIST, "private-calls]", "private-calls, phone.say-who]")),
    Edit("another cadence", reword(LIST, "cadence: per-event", "cadence: daily")),
    Edit(
        "two changes of meaning before anybody looks",
        _all(reword(*_NAME, "phone-call.name"), reword(*_RULE, "phone.say-who")),
        asked=_ids("name", "quick"),
    ),
    Edit(
        "everything at once",
        _all(
            _move("phone-call.words", "phone-call.rings"),
            _insert("phone-call.notes", "phone-call.hello"),
            reword(*_NAME, "phone-call.name"),
            _swap_sections,
            _retire("phone-call.private"),
        ),
        asked=_ids("name"),
        new=_ids("notes"),
        gone=_ids("private"),
    ),
)  # fmt: skip
