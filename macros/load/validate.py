"""From a YAML tree to models, leaving out the records that are wrong."""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError

from macros.load.messages import Names, sentence, suggestion
from macros.load.node import Node, Step
from macros.load.problems import Problem
from macros.model.base import Strict
from macros.model.files import Kind


def validate(root: Node, kind: Kind) -> tuple[Any | None, list[Problem], list[Node]]:
    """The model of a file, its problems, and the records that had to be left out.

    A wrong record is taken out of the tree, so that the others can be checked in the
    same run. What then goes wrong is only a consequence and is not reported.
    """
    try:
        return attach(adapter(kind).validate_python(root.plain()), root), [], []
    except ValidationError as error:
        errors = without_consequences(kind.model, error.errors(include_url=False))
    # Pydantic puts the names of union members into its paths; `nearest` skips them.
    places = [root.nearest(each["loc"]) for each in errors]
    problems = [problem(kind.model, root, each) for each in errors]
    records = [record_of(place, kind) for place in places]
    if None in records:
        return None, problems, []
    broken = list({id(node): node for node in records if node is not None}.values())
    for node in broken:
        node.remove()
    try:
        return attach(adapter(kind).validate_python(root.plain()), root), problems, broken
    except ValidationError:
        return None, problems, broken


@cache
def adapter(kind: Kind) -> TypeAdapter:
    """The validator of a kind of file; making one takes longer than using it."""
    return TypeAdapter(kind.model)


def without_consequences(model: Any, errors: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Errors without the fields that are missing only because they are mistyped or in a wrong column."""
    extra = [each["loc"] for each in errors if each["type"] == "extra_forbidden"]
    mistyped = {(*path, suggestion(str(name), fields_at(model, tuple(path)))) for *path, name in extra}
    return [
        each for each in errors
        if each["type"] != "missing"
        or not (each["loc"] in mistyped or any(moved(each["loc"], place) for place in extra))
    ]  # fmt: skip


def moved(missing: tuple[Step, ...], extra: tuple[Step, ...]) -> bool:
    """Whether a field that is missing is there all the same, only further in or further out."""
    *wanted, name = missing
    *found, other = extra
    depth = min(len(wanted), len(found))
    return name == other and wanted[:depth] == found[:depth] and len(wanted) != len(found)


def problem(model: Any, root: Node, error: dict[str, Any]) -> Problem:
    """One of pydantic's errors as a problem."""
    location = error["loc"]
    node = root.nearest(location)
    mark = None
    if error["type"] == "extra_forbidden" and node.parent is not None:
        mark = node.parent.keys[node.name]
    if error["type"] == "union_tag_invalid":
        node = node.child("type") or node
    owner = location[:-1] if error["type"] in ("missing", "extra_forbidden") else location
    fields = fields_at(model, owner)
    outside = {name for around in surroundings(model, owner) for name in fields_at(model, around)}
    inside = {name for field in fields for name in fields_at(model, (*owner, field))}
    zh, en = sentence(error, node, Names(fields, outside, inside))
    return node.problem(zh, en, mark=mark)


def record_of(node: Node, kind: Kind) -> Node | None:
    """The innermost record around a node that can be left out."""
    for each in node.lineage():
        inside = each.parent is not None and isinstance(each.parent.value, list)
        if inside and isinstance(each.value, dict) and each.parent.name in kind.records:
            return each
    return None


def fields_at(model: Any, location: tuple[Step, ...]) -> list[str]:
    """The fields of the model at the end of a path of pydantic's."""
    models = members(model)
    for step in location:
        if isinstance(step, int):
            continue
        inner = [each.model_fields[step].annotation for each in models if step in each.model_fields]
        tagged = [each for each in models if tag_of(each) == step]
        models = [each for one in inner for each in members(one)] if inner else tagged or models
    return list(dict.fromkeys(name for each in models for name in each.model_fields))


def surroundings(model: Any, location: tuple[Step, ...]) -> list[tuple[Step, ...]]:
    """The places around a place; the other members of a union are none, they would be in its stead."""
    depths = range(len(location))
    inner = [depth for depth in depths if location[depth] in fields_at(model, location[:depth])]
    return [location[:depth] for depth in depths if depth <= max(inner, default=0)]


def members(annotation: Any) -> list[type[BaseModel]]:
    """All models an annotation mentions: of a list, of a union, of an optional."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [each for part in get_args(annotation) for each in members(part)]


def tag_of(model: type[BaseModel]) -> str | None:
    """The value of ``type`` that selects a model from a union."""
    field = model.model_fields.get("type")
    values = get_args(field.annotation) if field else ()
    return values[0] if len(values) == 1 else None


def attach(value: Any, node: Node | None) -> Any:
    """Tell every model where it stands in its file."""
    if node is None:
        return value
    if isinstance(value, Strict):
        value._node = node
        for name in type(value).model_fields:
            attach(getattr(value, name), node.child(name))
    elif isinstance(value, (list, dict)):
        for step, each in enumerate(value) if isinstance(value, list) else value.items():
            attach(each, node.child(step))
    return value
