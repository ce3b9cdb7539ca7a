"""Edits of a checklist."""

from __future__ import annotations

import re

from tests.support.edits import CLAUSES, PHRASES, Change, Edit, Records, accept, reword, set_parameter, several
from tests.unit.folder import DataFolder

LIST = "checklists/phone-call.yml"

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


_ITEMS = Records(LIST, 6)


def prepare(data: DataFolder, ui: str) -> None:
    """A list that is worth editing, and the words that its page needs."""
    data.write(LIST, CHECKLIST)
    data.write("ui.yml", ui)
    accept(data, "--minor", "--all")
    # A rule with a history, which counts in the version of what rests on it.
    reword(CLAUSES, "私人电话要短。", "私人电话要简短。", "phone.private-calls")(data)


def _insert(before: str) -> Change:
    fields = ("zh: 我记下来了。", "en: I wrote it down.", "clauses: [phone.say-who]")
    return _ITEMS.insert("phone-call.notes", before, *fields)


def _swap_sections(data: DataFolder) -> None:
    head, first, second = re.split(r"^(?=  - id: (?:before|after)\n)", data.read(LIST), flags=re.MULTILINE)
    data.write(LIST, head + second + first)


def _ids(*names: str) -> frozenset[str]:
    return frozenset(f"phone-call.{name}" for name in names)


_HELLO = (LIST, "zh: 我说了“您好”。", "zh: 我先说了“您好”。")
_NAME = (LIST, "zh: 我报了公司名。", "zh: 我报了公司名和部门。")
_RULE = (CLAUSES, "先报公司名，", "先报公司名和部门，")

CHECKLIST_EDITS = (
    Edit("items in another order", _ITEMS.move("phone-call.name", "phone-call.rings")),
    Edit("an item moves to another section", _ITEMS.move("phone-call.hello", "phone-call.words")),
    Edit("a new item at the top", _insert("phone-call.rings"), new=_ids("notes")),
    Edit("a new item in the middle", _insert("phone-call.quick"), new=_ids("notes")),
    Edit("an item withdrawn", _ITEMS.retire("phone-call.hello"), gone=_ids("hello")),
    Edit(
        "an item replaced",
        _ITEMS.retire("phone-call.hello", "phone-call.hi", before="phone-call.name"),
        new=_ids("hi"),
        gone=_ids("hello"),
    ),
    Edit("other words, same meaning", reword(*_HELLO, "--minor", "phone-call.hello")),
    Edit("other words, other meaning", reword(*_HELLO, "phone-call.hello"), asked=_ids("hello")),
    Edit("other English words", reword(LIST, "en: I said hello.", "en: I said a hello.")),
    Edit("a section renamed", reword(LIST, "id: after\n    title: {zh: 挂了", "id: later\n    title: {zh: 打完")),
    Edit("sections in another order", _swap_sections),
    Edit("a parameter set", set_parameter("    value: 3\n", "    value: 4\n"), asked=_ids("rings", "quick")),
    Edit("a rule means something else", reword(*_RULE, "phone.say-who"), asked=_ids("name", "quick")),
    Edit("a rule in other words", reword(*_RULE, "--minor", "phone.say-who")),
    Edit("a phrase means something else", reword(PHRASES, "喂？", "喂喂？", "phrase.hey"), asked=_ids("words")),
    Edit("an item tied to one more rule", reword(LIST, "private-calls]", "private-calls, phone.say-who]")),
    Edit("another cadence", reword(LIST, "cadence: per-event", "cadence: daily")),
    Edit(
        "a rule with a history goes while the item changes",
        several(
            reword(LIST, "[phone.private-calls]", "[phone.say-who]"),
            reword(LIST, "zh: 我没有打私人电话。", "zh: 我没有用公司电话聊天。", "phone-call.private"),
        ),
        asked=_ids("private"),
    ),
    Edit(
        "two changes of meaning before anybody looks",
        several(reword(*_NAME, "phone-call.name"), reword(*_RULE, "phone.say-who")),
        asked=_ids("name", "quick"),
    ),
    Edit(
        "everything at once",
        several(
            _ITEMS.move("phone-call.words", "phone-call.rings"),
            _insert("phone-call.hello"),
            reword(*_NAME, "phone-call.name"),
            _swap_sections,
            _ITEMS.retire("phone-call.private"),
        ),
        asked=_ids("name"),
        new=_ids("notes"),
        gone=_ids("private"),
    ),
)  # fmt: skip
