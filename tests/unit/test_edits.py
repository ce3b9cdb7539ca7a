"""Readers' answers survive what content owners do to the data: see tests/support/edits."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from macros.render.checklist import checklist
from macros.render.renderer import Renderer
from tests.support.edits.checklists import CHECKLIST_EDITS, prepare
from tests.support.edits.quizzes import ANSWERS, QUIZ_EDITS
from tests.support.marking import context_of, key_of
from tests.support.places import ROOT
from tests.support.tools import node, run

RUNNER = ROOT / "tests/js/support/edits.mjs"
UI = (ROOT / "docs/data/ui.yml").read_text(encoding="utf-8")
ITEM = re.compile(r'data-item="([^"]+)" data-revision="(\d+)"')
TODAY = "2026-11-21"


def _items(data) -> list[dict]:
    """The items of the page as its script reads them."""
    page = Path("checklists/phone-call/")
    html = checklist(Renderer(data.handbook(), "zh", lambda: f"{page}/"), "phone-call")
    return [{"id": id_, "revision": int(revision)} for id_, revision in ITEM.findall(html)]


def _questions(data) -> list[dict]:
    """The questions of the page as its script reads them."""
    handbook = data.handbook()
    context = context_of(handbook)
    return [
        {"id": each.id, "revision": handbook.version(each), "type": each.type, "key": key_of(each, context)}
        for each in handbook.quiz("phone").questions
    ]


def _js(kind: str, **request) -> dict:
    done = run(node(), RUNNER, stdin=json.dumps({"kind": kind, **request}))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("edit", CHECKLIST_EDITS, ids=lambda edit: edit.name)
def test_a_list_filled_in_before_the_edit(data, edit):
    prepare(data, UI)
    before = _items(data)
    saved = _js("checklist:fill", items=before, today=TODAY)
    old = saved["items"]
    assert {one["state"] for one in old.values()} == {"yes", "no", "na"}
    edit.change(data)
    after = _items(data)
    assert {item["id"] for item in after} == {item["id"] for item in before} - edit.gone | edit.new
    opened = _js("checklist", items=after, state=saved, today=TODAY)

    assert opened["valid"]
    assert {id_ for id_, one in opened["shown"].items() if one["changed"]} == edit.asked
    for id_, shown in opened["shown"].items():
        was = old.get(id_, {"state": None, "note": ""})
        assert shown["note"] == was["note"], f"{id_}: the note moved or went"
        assert shown["state"] == (None if id_ in edit.asked else was["state"]), f"{id_}: the answer moved or went"
    # What the page does not show, or asks again, is still there, and goes on record with the rest.
    assert opened["kept"] == old
    assert opened["record"]["answers"] == {id_: one["state"] for id_, one in old.items()}
    assert opened["record"]["notes"] == {id_: one["note"] for id_, one in old.items()}
    counted = [one["state"] for one in opened["shown"].values() if one["state"]]
    assert [opened["record"][state] for state in ("yes", "no", "na")] == [counted.count(s) for s in ("yes", "no", "na")]


@pytest.mark.parametrize("edit", QUIZ_EDITS, ids=lambda edit: edit.name)
def test_a_quiz_answered_before_the_edit(data, edit):
    before = _questions(data)
    saved = _js("quiz:fill", questions=before, answers=ANSWERS)
    stood = _js("quiz", questions=before, state=saved)["shown"]
    assert {"right", "partly", "wrong", "answered"} == set(stood.values())
    edit.change(data)
    after = _questions(data)
    ids = [question["id"] for question in after]
    assert set(ids) == {question["id"] for question in before} - edit.gone | edit.new
    opened = _js("quiz", questions=after, state=saved)

    assert opened["valid"]
    expected = {id_: "changed" if id_ in edit.asked else stood.get(id_, "new") for id_ in ids}
    assert opened["shown"] == expected
    # Nobody is thrown off the question they were at, and new ones stand where the page has them.
    assert opened["sequence"] == ids
    assert opened["place"] == (saved["current"] if saved["current"] in ids else ids[0])
    counted = [saved["answers"][id_]["score"] for id_ in ids if expected[id_] in ("right", "partly", "wrong")]
    assert opened["result"]["percent"] == int(100 * sum(counted) / len(ids) + 1e-9)
