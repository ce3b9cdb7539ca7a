"""Number: the reader types the value of a parameter."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Literal

from macros.load.problems import Problem
from macros.load.references import unknown
from macros.model.base import Bilingual, ParameterId, Strict
from macros.questions.base import BaseQuestion
from macros.questions.checks import Context
from macros.questions.marking import Key, narrow

TYPE = "number"
TEMPLATE = "quiz/types/number/template.html"
SKELETON = """
answer:  # 整数参数的编号 | id of an integer parameter, such as phone.rings
feedback:
  right:
    zh:
    en:
  low:
    zh:
    en:
  high:
    zh:
    en:
"""

DIGITS = "〇一二三四五六七八九"
NUMERAL = re.compile("[零〇]|([一二三四五六七八九])?(十)?([一二三四五六七八九])?")
DECIMAL = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]+)?")
# What JavaScript takes for white space; Python's \s is another set.
SPACES = re.compile("[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+")


class Feedback(Strict):
    """What readers see who are right, or whose number is too low or too high."""

    right: Bilingual
    low: Bilingual
    high: Bilingual


class Question(BaseQuestion):
    """A number to type; ``answer`` is the id of an integer parameter."""

    type: Literal["number"]
    answer: ParameterId
    feedback: Feedback


def key(question: Question, context: Context) -> Key:
    """The number, and its units in both languages, because an answer is kept across them."""
    parameter = context.handbook.parameters[question.answer]
    unit = parameter.unit
    return {"answer": parameter.value, "units": [unit.zh, unit.en.one, unit.en.other] if unit else []}


def right_answer(key: Key) -> str:
    """The number alone."""
    return str(key["answer"])


def mark(key: Key, answer: Any) -> float:
    """1 for exactly the number, else 0."""
    return float(parse(answer, key["units"]) == key["answer"])


def parse(typed: Any, units: list[str]) -> float | None:
    """The number somebody typed; types/number/number.js reads the same way."""
    if not isinstance(typed, str):
        return None
    text = without_unit(flat(typed), [flat(unit) for unit in units])
    return float(text) if DECIMAL.fullmatch(text) else from_numeral(text)


def flat(text: str) -> str:
    """Half width, without spaces and capitals."""
    return SPACES.sub("", narrow(text)).lower()


def without_unit(text: str, units: list[str]) -> str:
    """Without the unit, in either language, that people like to type along."""
    found = next((unit for unit in sorted(units, key=len, reverse=True) if unit and text.endswith(unit)), "")
    return text.removesuffix(found)


def from_numeral(text: str) -> float | None:
    """三 → 3, 十二 → 12, 二十 → 20; None for anything else."""
    parts = NUMERAL.fullmatch(text.replace("两", "二", 1))
    if not parts or not text:
        return None
    tens, ten, units = parts.groups()
    if not ten and tens and units:
        return None
    if not ten:
        return value(tens or units, 0)
    return 10 * value(tens, 1) + value(units, 0)


def value(digit: str | None, otherwise: int) -> int:
    """The value of a Chinese digit, if there is one."""
    return DIGITS.index(digit) if digit else otherwise


def check(question: Question, context: Context) -> Iterable[Problem]:
    """The parameter exists and is a number."""
    yield from unknown(context.handbook, "parameters", question.answer, question, "answer")
    parameter = context.handbook.parameters.get(question.answer)
    if parameter is not None and parameter.type != "integer":
        yield question.problem(
            "answer",
            zh=f"参数 {parameter.id} 不是整数，不能作填数题的答案；请换一个 type: integer 的参数",
            en=f"the parameter {parameter.id} is not a number; the answer must be one with type: integer",
        )
