"""What all models share: strictness, a place in a file, text in two languages."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import Annotated, Any, Literal, TypeVar, get_args

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    PrivateAttr,
    StringConstraints,
    Tag,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from macros.load.node import Mark, Node, Step
from macros.load.problems import Problem

LANGUAGES = ("zh", "en")

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
Slug = Annotated[str, StringConstraints(pattern=f"^{SLUG}$")]
RecordId = Annotated[str, StringConstraints(pattern=rf"^{SLUG}\.{SLUG}$")]
ParameterId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")]
Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}$")]
Revision = Annotated[int, Field(ge=1)]
Audience = Literal[
    "everyone", "customer-service", "back-office", "manager", "field-technician",
    "network-operations", "reception", "account-manager",
]  # fmt: skip
AUDIENCES: tuple[str, ...] = get_args(Audience)
Use = Literal["say", "avoid"]


T = TypeVar("T")


def not_empty(value: Any) -> Any:
    """A field may be left out, but a field that is there says something."""
    if value is None:
        words = {"zh": "是空的；请填写，或删去这个字段", "en": "is empty; fill it in or delete the field"}
        raise PydanticCustomError("bilingual", "{en}", words)
    return value


Maybe = Annotated[T | None, BeforeValidator(not_empty)]


DAY = re.compile(r"(19|20|21)\d\d-\d\d-\d\d")  # other centuries are typing errors


def iso_date(value: Any) -> date:
    """Dates are text in the file, so that they read the same everywhere."""
    if isinstance(value, str) and DAY.fullmatch(value):
        with suppress(ValueError):
            return date.fromisoformat(value)
    words = {"zh": "要写成 2026-11-21 这样的日期", "en": "must be a date such as 2026-11-21"}
    raise PydanticCustomError("bilingual", "{en}", words)


Date = Annotated[date, BeforeValidator(iso_date), WithJsonSchema({"type": "string", "format": "date"})]


class Strict(BaseModel):
    """A mapping in a data file: no unknown fields, no guessing of types, never changed."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
    _node: Node | None = PrivateAttr(default=None)

    @property
    def node(self) -> Node:
        """The place in the file this was read from."""
        if self._node is None:
            raise LookupError(f"{type(self).__name__} was not read from a file")
        return self._node

    @property
    def mark(self) -> Mark:
        """File, line and column."""
        return self.node.start

    def at(self, *path: Step) -> Node:
        """The node of a value below this mapping, as near as it exists."""
        return self.node.nearest(path)

    def problem(self, *path: Step, zh: str, en: str, secondary: bool = False) -> Problem:
        """A problem with this record, shown at the value under the given path."""
        return self.at(*path).problem(zh, en, secondary=secondary)

    def children(self) -> Iterator[Strict]:
        """The models directly inside this one, in the order of the fields."""
        for name in type(self).model_fields:
            yield from models_in(getattr(self, name))

    @property
    def is_text(self) -> bool:
        """Whether this has a text in each language."""
        return {"zh", "en"} <= type(self).model_fields.keys()

    def bilinguals(self) -> Iterator[Strict]:
        """Everything below, and this itself, that has a text in each language, depth first."""
        if self.is_text:
            yield self
        for child in self.children():
            yield from child.bilinguals()


def models_in(value: Any) -> Iterator[Strict]:
    """The models in a field's value, whether alone, in a list or in a mapping."""
    if isinstance(value, Strict):
        yield value
    elif isinstance(value, (list, dict)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from models_in(each)


class Bilingual(Strict):
    """One text in both languages."""

    zh: Words
    en: Words


class Plural(Strict):
    """English words that depend on a number."""

    one: Words
    other: Words


def shape(value: Any) -> str:
    """Whether a value is a mapping or plain text, so that only one of two models complains."""
    return "mapping" if isinstance(value, (dict, Strict)) else "text"


Wording = Annotated[Annotated[Words, Tag("text")] | Annotated[Plural, Tag("mapping")], Discriminator(shape)]
WordsOrBilingual = Annotated[Annotated[Words, Tag("text")] | Annotated[Bilingual, Tag("mapping")], Discriminator(shape)]


class Retired(Strict):
    """An id that was in use once and is never given to anything else."""

    id: RecordId
    on: Date
    replaced_by: Maybe[RecordId] = None


class Record(Strict):
    """Something with an id of its own, for ever."""

    id: RecordId

    @property
    def slug(self) -> str:
        """The part of the id after the dot: its anchor on the page."""
        return self.id.partition(".")[2]


class Translated(Record):
    """A record whose English was made from its Chinese."""

    en_of: Maybe[Hash] = None
    revision: Revision = 1


def en_of(record: Strict) -> str:
    """The fingerprint of all Chinese text in a record, in the order of the model's fields."""
    texts = [text.zh for text in record.bilinguals()]
    return hashlib.sha256(json.dumps(texts, ensure_ascii=False).encode()).hexdigest()[:8]
