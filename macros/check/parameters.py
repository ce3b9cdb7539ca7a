"""Parameters have possible values, and texts use only parameters that exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from jinja2 import TemplateSyntaxError

from macros.load.handbook import Handbook
from macros.load.problems import Problem
from macros.load.references import unknown
from macros.model.base import LANGUAGES, Strict
from macros.model.organisation import AnyParameter, ChoiceParameter, IntegerParameter, SwitchParameter, TextParameter
from macros.model.ui import Message, Messages
from macros.template import ForbiddenError, compared_words, shown_names, used_names
from macros.text import Text


def check(handbook: Handbook) -> Iterable[Problem]:
    """Problems of values, and of texts that cannot be filled in."""
    for parameter in handbook.parameters.values():
        yield from value_problems(parameter)
        yield from nested(parameter, handbook)
    texts = {lang: Text(handbook, lang) for lang in LANGUAGES}
    for record, name, lang in templates(handbook):
        yield from template_problems(handbook, record, name, texts[lang])


def value_problems(parameter: AnyParameter) -> Iterator[Problem]:
    """A value outside its limits or not among its options."""
    if isinstance(parameter, IntegerParameter):
        yield from outside(parameter)
    elif isinstance(parameter, ChoiceParameter):
        options = [option.id for option in parameter.options]
        if parameter.value not in options:
            zh, en = f"不能是 {parameter.value}；请选用：{'、'.join(options)}", f"{parameter.value} is not an option"
            yield parameter.problem("value", zh=zh, en=f"{en}; use one of {', '.join(options)}")
    elif isinstance(parameter, TextParameter) and "{{" in parameter.value.zh + parameter.value.en:
        zh, en = "参数里不能再用参数；请直接写文字", "a parameter cannot use another one; write the words"
        yield parameter.problem("value", zh=zh, en=en)


def outside(parameter: IntegerParameter) -> Iterator[Problem]:
    """A number outside its limits."""
    low, high, value = parameter.min, parameter.max, parameter.value
    if low is not None and high is not None and low > high:
        zh, en = f"min（{low}）大于 max（{high}）", f"min ({low}) is more than max ({high})"
        yield parameter.problem("min", zh=f"{zh}；请对调", en=f"{en}; swap them")
    elif low is not None and value < low:
        zh, en = f"{value} 太小，最小是 {low}", f"{value} is too small; the least is {low}"
        yield parameter.problem("value", zh=zh, en=en)
    elif high is not None and value > high:
        zh, en = f"{value} 太大，最大是 {high}", f"{value} is too large; the most is {high}"
        yield parameter.problem("value", zh=zh, en=en)


def nested(parameter: AnyParameter, handbook: Handbook) -> Iterator[Problem]:
    """A parameter below another one: ``phone.rings`` and ``phone.rings.most`` cannot both be."""
    below = [id for id in handbook.parameters if id.startswith(f"{parameter.id}.")]
    if below:
        zh, en = f"与 {below[0]} 冲突；请改名", f"clashes with {below[0]}; rename one of them"
        yield parameter.problem("id", zh=zh, en=en)


def templates(handbook: Handbook) -> Iterator[tuple[Strict, str, str]]:
    """Every text that parameters are filled into: the model, the field, the language it is rendered in.

    The words of the interface have placeholders of their own and are no templates.
    """
    for model in handbook.walk():
        if isinstance(model, Messages | Message):
            continue
        if model.is_text:
            yield from ((model, lang, lang) for lang in LANGUAGES)
        if isinstance(getattr(model, "value", None), str):
            yield model, "value", "zh"


def template_problems(handbook: Handbook, model: Strict, name: str, text: Text) -> Iterator[Problem]:
    """What keeps a text from being filled in."""
    source = getattr(model, name)
    try:
        used = used_names(source)
    except TemplateSyntaxError as error:
        yield syntax_problem(model, name, error)
        return
    missing = [each for each in used if each not in handbook.parameters]
    for index, each in enumerate(missing):
        yield from undefined(handbook, model, name, each, missing[:index].count(each))
    if not missing:
        misused = list(misused_switches(handbook, model, name))
        yield from misused
        yield from impossible(handbook, model, name)
        if not misused and (error := text.problem(source)):
            yield failure(model, name, error)


def misused_switches(handbook: Handbook, model: Strict, name: str) -> Iterator[Problem]:
    """A switch that is shown or compared with a word, which would read "False" or never be true."""
    source = getattr(model, name)
    for id in dict.fromkeys([*shown_names(source), *(id for id, _ in compared_words(source))]):
        if isinstance(handbook.parameters[id], SwitchParameter):
            mark = model.at(name).find(id)
            zh = f"{id} 是开关，只能用来判断；请写 {{% if {id} %}}…{{% endif %}}"
            en = f"{id} is a switch and can only be asked about; write {{% if {id} %}}…{{% endif %}}"
            yield replace(model.problem(name, zh=zh, en=en), line=mark.line, column=mark.column)


def impossible(handbook: Handbook, model: Strict, name: str) -> Iterator[Problem]:
    """A comparison of a choice with something that is not an option, which would never be true."""
    for id, word in compared_words(getattr(model, name)):
        parameter = handbook.parameters[id]
        options = [option.id for option in parameter.options] if isinstance(parameter, ChoiceParameter) else [word]
        if word not in options:
            zh = f"参数 {id} 没有 {word} 这个选项；可用：{'、'.join(options)}"
            en = f"the parameter {id} has no option {word}; there are {', '.join(options)}"
            mark = model.at(name).find(word)
            yield replace(model.problem(name, zh=zh, en=en), line=mark.line, column=mark.column)


def undefined(handbook: Handbook, model: Strict, name: str, parameter: str, nth: int) -> Iterator[Problem]:
    """A name that is not a parameter, shown where it stands in the text."""
    mark = model.at(name).find(parameter, nth)
    for problem in unknown(handbook, "parameters", parameter, model, name):
        yield replace(problem, line=mark.line, column=mark.column)


def syntax_problem(model: Strict, name: str, error: TemplateSyntaxError) -> Problem:
    """A text with a half-written {{ … }}, or one that does what texts may not."""
    node = model.at(name)
    # A block of text begins on the line after its sign | or >.
    lines = error.lineno if node.style in ("|", ">") else 0
    zh = f"{{{{ … }}}} 里写得不对（{error.message}）；可写 {{{{ phone.rings | units }}}}"
    en = f"something is wrong inside {{{{ … }}}} ({error.message}); write it like {{{{ phone.rings | units }}}}"
    if isinstance(error, ForbiddenError):
        zh = f"文字里只能用参数、if、加减、units 和 ordinal（这里有 {error.message}）；请改写"
        en = f"a text may use parameters, if, plus, minus, units and ordinal only ({error.message}); rewrite it"
    return replace(node.problem(zh, en), line=node.start.line + lines)


def failure(model: Strict, name: str, error: Exception) -> Problem:
    """A text whose parameters do not fit what it does with them."""
    if str(error) in ("units", "ordinal"):
        zh = f"{error} 只能用于整数参数（units 还要有 unit）"
        return model.problem(name, zh=zh, en=f"{error} works on integer parameters only (units needs a unit too)")
    return model.problem(name, zh=f"参数代入失败：{error}", en=f"the parameters cannot be filled in: {error}")
