"""What readers' saved work goes by: one number for a record and all that it says and rests on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from macros.model.base import LANGUAGES, Translated
from macros.model.organisation import AnyParameter
from macros.template import used_names, value


def version(record: Translated, below: Iterable[Translated], parameters: Mapping[str, AnyParameter]) -> int:
    """A number for a record: another one means that readers have to look, answer or sign again.

    It is the record's own revision as long as no rule or phrase below it has ever changed in
    substance and no text shows a parameter; else a fingerprint of all of them. Nothing in it
    cancels out, as it would in a sum when one rule goes and another changes, and nothing can
    be told by which of two is greater. A rule that has never changed adds nothing, so to link
    one more, or one less, asks nobody again.

    Args:
        below: the rules and phrases that it rests on.
        parameters: all of the handbook, by id.

    Returns:
        1 or more, less than 2**32: JavaScript holds it exactly.
    """
    below = list(below)
    changed = sorted([each.id, each.revision] for each in below if each.revision > 1)
    values = shown_values([record, *below], parameters)
    if not changed and not values:
        return record.revision
    text = json.dumps([record.revision, changed, values], ensure_ascii=False)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") or 1


def shown_values(records: Iterable[Translated], parameters: Mapping[str, AnyParameter]) -> list[tuple[str, list[Any]]]:
    """The parameters in the texts of records, in order, each with its value in every language."""
    texts = (text for record in records for text in record.bilinguals())
    names = {name for text in texts for source in (text.zh, text.en) for name in used_names(source)}
    return [(name, [value(parameters[name], lang) for lang in LANGUAGES]) for name in sorted(names & parameters.keys())]
