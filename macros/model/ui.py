"""ui.yml: the words of the interface."""

from __future__ import annotations

from pydantic import Field

from macros.model.base import Strict, Wording, Words


class Message(Strict):
    """One text of the interface; English that counts has two forms."""

    zh: Words
    en: Wording


class Messages(Strict):
    """The texts of one component: on the page, and in its script."""

    page: dict[str, Message] = Field(default_factory=dict)
    script: dict[str, Message] = Field(default_factory=dict)


Ui = dict[str, Messages]
