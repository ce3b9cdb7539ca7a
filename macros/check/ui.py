"""The words of the interface: both languages fill in the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.model.base import Plural
from macros.model.ui import Message

PLACEHOLDER = re.compile(r"\{([a-z][a-z_]*)\}")


def check(handbook: Handbook) -> Iterable[Problem]:
    """Placeholders that differ or that are written wrongly."""
    for messages in handbook.ui.values():
        for message in [*messages.page.values(), *messages.script.values()]:
            yield from message_problems(message)


def message_problems(message: Message) -> Iterator[Problem]:
    """Problems of one text."""
    counts = isinstance(message.en, Plural)
    forms = {("en", "one"): message.en.one, ("en", "other"): message.en.other} if counts else {("en",): message.en}
    wanted = set(PLACEHOLDER.findall(message.zh))
    for path, text in {("zh",): message.zh, **forms}.items():
        if re.search(r"[{}]", PLACEHOLDER.sub("", text)):
            zh, en = "花括号只能用于占位符，例如 {n}", "braces are for placeholders only, such as {n}"
            yield message.problem(*path, zh=zh, en=en)
            return
    for path, text in forms.items():
        # "one item left" may do without the number.
        spared = {"n"} if path[-1] == "one" else set()
        if different := (set(PLACEHOLDER.findall(text)) ^ wanted) - spared:
            names = ", ".join(f"{{{name}}}" for name in sorted(different))
            zh, en = f"中英文的占位符不一致：{names}；请核对", f"the placeholders differ: {names}; compare them"
            yield message.problem(*path, zh=zh, en=en)
    if counts and "n" not in wanted:
        zh, en = "英文分单复数时，文字里要有 {n}", "a text with one and other needs {n}"
        yield message.problem("en", zh=zh, en=en)
