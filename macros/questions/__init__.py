"""The question types: one module each, found by themselves.

A type is a module here, or a package where that would be long, with ``TYPE``, ``TEMPLATE``,
``SKELETON`` (what ``new question`` writes), a pydantic model ``Question``, ``check(question, context)``,
and what marks an answer: ``key(question, context)``, ``right_answer(key)`` and ``mark(key, answer)``,
from 0 to 1 for anything at all. A type with options of which one is right also has
``guesses(question)``: sets of options, each by its name, that a check looks at for patterns.
Adding a module adds the type everywhere.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import reduce
from operator import or_
from types import ModuleType
from typing import Annotated, Any

from pydantic import Field


def find() -> dict[str, ModuleType]:
    """All question types by the name they have in the data."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__, f"{__name__}."))
    modules = [importlib.import_module(name) for name in names]
    return {module.TYPE: module for module in modules if hasattr(module, "TYPE")}


TYPES: dict[str, ModuleType] = find()

AnyQuestion: Any = Annotated[reduce(or_, [module.Question for module in TYPES.values()]), Field(discriminator="type")]
