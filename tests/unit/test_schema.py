"""The JSON Schemas that help editors are those of the models."""

import json

import pytest

from macros.__main__ import main
from macros.commands.schema import schema
from macros.model.files import KINDS
from macros.paths import DATA


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_written_schema_is_current(kind):
    written = (DATA / "schema" / f"{kind.name}.json").read_text(encoding="utf-8")
    assert written == schema(kind), "run: python -m macros schema"


def test_the_command_writes_all(data):
    assert main(["schema", "--data", str(data.path)]) == 0
    assert {file.stem for file in (data.path / "schema").iterdir()} == {kind.name for kind in KINDS}


def test_a_schema_knows_what_editors_should_offer():
    clauses = json.loads(schema(next(kind for kind in KINDS if kind.name == "clauses")))
    level = clauses["$defs"]["Clause"]["properties"]["level"]
    assert level["enum"] == ["must", "must-not", "should", "may"]
    assert clauses["$defs"]["Clause"]["additionalProperties"] is False
