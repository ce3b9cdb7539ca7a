"""Checks that several question types need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from macros.load.problems import Problem
from macros.model.base import LANGUAGES
from macros.questions.base import ChoiceQuestion, Entry, Option

if TYPE_CHECKING:
    from macros.load.handbook import Handbook
    from macros.text import Text


@dataclass
class Context:
    """What a question's check may look at."""

    handbook: Handbook
    texts: dict[str, Text]

    def renderable(self, source: str) -> bool:
        """Whether a text can be filled in; if not, the check of parameters says why."""
        return all(text.problem(source) is None for text in self.texts.values())


def options_problems(question: ChoiceQuestion, context: Context) -> Iterable[Problem]:
    """Problems of options: ids, values against the parameter, texts that are the same.

    In this order: two options usually read the same because a parameter made them so.
    """
    return first_found(
        repeated_ids(question.options),
        parameter_problems(question, context),
        repeated_texts(question.options, context),
    )


def first_found(*kinds: Iterable[Problem]) -> list[Problem]:
    """The problems of the first kind that has any: those of later kinds most likely come of them.

    A generator is not asked once an earlier one has found something, so a later check may
    rely on what the earlier ones look for.
    """
    return next((found for kind in kinds if (found := list(kind))), [])


def repeated_ids(options: Sequence[Option | Entry]) -> Iterable[Problem]:
    """Two options with one id."""
    seen: set[str] = set()
    for option in options:
        if option.id in seen:
            zh, en = f"选项编号 {option.id} 重复；请改一个", f"two options have the id {option.id}; rename one"
            yield option.problem("id", zh=zh, en=en)
        seen.add(option.id)


def parameter_problems(question: ChoiceQuestion, context: Context) -> Iterable[Problem]:
    """Every option has a value when there is a parameter, and only the right ones have the parameter's."""
    wrong = [p for option in question.options if not option.right
             for p in value_problems(question, option, False, context)]  # fmt: skip
    right = [p for option in question.options if option.right
             for p in value_problems(question, option, True, context)]  # fmt: skip
    yield from wrong or right


def value_problems(question, place, right: bool, context: Context) -> Iterable[Problem]:
    """The value of an option (or of a statement) against the question's parameter."""
    if question.parameter is None:
        if place.value is not None:
            zh = "有 value 就要在题目里写明 parameter（对应哪个参数）"
            yield place.problem("value", zh=zh, en="a value needs the question's parameter; add parameter: …")
        return
    if place.value is None:
        zh = f"题目对应参数 {question.parameter}，所以这里也要有 value"
        en = f"the question is about the parameter {question.parameter}, so this needs a value"
        yield place.problem(zh=zh, en=en)
        return
    parameter = context.handbook.parameters.get(question.parameter)
    if parameter is None or parameter.type == "switch" or not context.renderable(place.value):
        return
    text = context.texts["zh"]
    value, now = text.fill(place.value).strip(), text.fill(f"{{{{ {question.parameter} }}}}")
    if right and value != now:
        zh = f'参数 {parameter.id} 现在是 {now}，这个正确答案却是 {value}；请改成 "{{{{ {parameter.id} }}}}"'
        en = f"the parameter {parameter.id} is now {now}, but this right answer says {value};"
        yield place.problem("value", zh=zh, en=f'{en} write "{{{{ {parameter.id} }}}}"')
    if not right and value == now:
        zh = f"参数 {parameter.id} 现在是 {now}，这个错误答案变成了正确的；请换一个值"
        en = f"the parameter {parameter.id} is now {now}, which makes this wrong answer right; choose another value"
        yield place.problem("value", zh=zh, en=en)


def repeated_texts(options: Sequence[Option | Entry], context: Context) -> Iterable[Problem]:
    """Two options that read the same."""
    for lang in LANGUAGES:
        seen: dict[str, str] = {}
        for option in options:
            source = getattr(option.text, lang)
            text = context.texts[lang].plain(source) if context.renderable(source) else source
            if first := seen.get(text.casefold()):
                zh = f"与选项 {first} 的文字一样（{text}）；请改写其中一个"
                yield option.text.problem(lang, zh=zh, en=f"reads the same as option {first} ({text}); reword one")
                return
            seen[text.casefold()] = option.id
