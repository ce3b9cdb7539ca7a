"""The English was made from the Chinese that is there now."""

from __future__ import annotations

from collections.abc import Iterable

from macros.load.handbook import Handbook
from macros.load.problems import Problem, shown_path
from macros.model.base import Translated, en_of
from macros.paths import COMMAND, DATA


def check(handbook: Handbook) -> Iterable[Problem]:
    """Records whose Chinese changed after the English was last confirmed.

    Secondary: a record with another problem is mended first and confirmed afterwards.
    """
    elsewhere = "" if handbook.folder == DATA else f" --data {shown_path(handbook.folder)}"
    for record in handbook.walk():
        if isinstance(record, Translated) and record.en_of != en_of(record):
            command = f"{COMMAND} accept {record.id}{elsewhere}"
            if record.en_of is None:
                zh, en = "译文还没有确认", "the English is not confirmed yet"
            else:
                zh, en = "中文改过了，英文可能已过时", "the Chinese changed, so the English may be out of date"
            zh, en = f"{zh}；核对后运行 {command}", f"{en}; compare them and run {command}"
            yield record.problem("en_of", zh=zh, en=en, secondary=True)
