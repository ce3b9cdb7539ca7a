"""Jinja as the texts in the data may use it: parameters, conditions, two filters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from types import SimpleNamespace

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from macros.model.organisation import AnyParameter, Unit

# Everything that can be done in a text. Without calls, loops and division nothing can hang or blow up.
ALLOWED = (
    nodes.Output, nodes.TemplateData, nodes.Const, nodes.Name, nodes.Getattr, nodes.Filter, nodes.Test,
    nodes.If, nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
    nodes.Add, nodes.Sub, nodes.Neg,
)  # fmt: skip


class ForbiddenError(TemplateSyntaxError):
    """A text does more than texts may."""


class TextEnvironment(ImmutableSandboxedEnvironment):
    """Jinja that refuses what is not allowed before it could run."""

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        try:
            tree = super()._parse(source, name, filename)
        except (RecursionError, ValueError) as error:
            raise ForbiddenError("too deep or too long", 1) from error
        for node in tree.find_all(nodes.Node):
            if not isinstance(node, ALLOWED):
                raise ForbiddenError(type(node).__name__, node.lineno)
        return tree


class Amount(int):
    """An integer parameter: a number that knows what it counts, also after plus and minus."""

    unit: Unit | None

    def __new__(cls, number: int, unit: Unit | None) -> Amount:
        """A number of so many units."""
        amount = super().__new__(cls, number)
        amount.unit = unit
        return amount

    def __add__(self, other: int) -> Amount:
        return Amount(int(self) + other, self.unit)

    def __sub__(self, other: int) -> Amount:
        return Amount(int(self) - other, self.unit)


class Names(SimpleNamespace):
    """The parameters below a name: ``phone`` in ``phone.rings``."""


def units(amount: Amount, lang: str) -> str:
    """A number with its unit: 3声, 3 rings."""
    unit = getattr(amount, "unit", None)
    if unit is None:
        raise TypeError("units")
    if lang == "zh":
        return f"{int(amount)}{unit.zh}"
    return f"{int(amount)} {unit.en.one if amount == 1 else unit.en.other}"


def ordinal(number: int, lang: str) -> str:
    """A place in a row: 第3, 3rd."""
    if not isinstance(number, int):
        raise TypeError("ordinal")
    if lang == "zh":
        return f"第{number}"
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def filters(lang: str) -> dict[str, Callable[[Amount], str]]:
    """The two filters of a language, by name."""
    return {"units": lambda amount: units(amount, lang), "ordinal": lambda number: ordinal(number, lang)}


@cache
def environment(lang: str) -> TextEnvironment:
    """The strict environment of a language; a name nobody defined is an error."""
    env = TextEnvironment(undefined=StrictUndefined)
    env.globals.clear()
    env.tests = {"defined": env.tests["defined"]}
    env.filters = filters(lang)
    return env


def names(parameters: dict[str, AnyParameter], lang: str) -> dict[str, Names]:
    """The parameters as nested names, with the values of a language."""
    tree: dict[str, Names] = {}
    for id, parameter in parameters.items():
        *groups, last = id.split(".")
        place = tree.setdefault(groups[0], Names())
        for group in groups[1:]:
            place = place.__dict__.setdefault(group, Names())
        setattr(place, last, value(parameter, lang))
    return tree


def value(parameter: AnyParameter, lang: str) -> Amount | str | bool:
    """What a parameter is in a text of a language."""
    if parameter.type == "integer":
        return Amount(parameter.value, parameter.unit)
    return getattr(parameter.value, lang) if parameter.type == "text" else parameter.value


def render(source: str, known: dict[str, Names], lang: str) -> str:
    """A text with its parameters. Most texts have none, and compiling a template takes a while."""
    return compiled(source, lang).render(known) if "{" in source else source


@cache
def compiled(source: str, lang: str) -> Template:
    """A text as a template; several checks and pages ask for the same one."""
    return environment(lang).from_string(source)


@cache
def parsed(source: str) -> nodes.Template:
    """What a text is made of; names and filters are the same in both languages."""
    return environment("zh").parse(source)


def used_names(source: str) -> list[str]:
    """The dotted names a text uses, in order, such as ``phone.rings``.

    Raises:
        jinja2.TemplateSyntaxError: the text is not a template.
    """
    return list(dotted(parsed(source))) if "{" in source else []


def dotted(node: nodes.Node) -> Iterator[str]:
    """The longest chains ``a.b.c`` below a node of the template."""
    steps: list[str] = []
    inner = node
    while isinstance(inner, nodes.Getattr):
        steps.append(inner.attr)
        inner = inner.node
    if isinstance(inner, nodes.Name):
        yield ".".join([inner.name, *reversed(steps)])
        return
    for child in node.iter_child_nodes():
        yield from dotted(child)


def compared_words(source: str) -> Iterator[tuple[str, str]]:
    """The names a text compares with words, as in ``phone.private_calls == "none"``."""
    if "{" not in source:
        return
    for compare in parsed(source).find_all(nodes.Compare):
        for operand in compare.ops:
            for name in dotted(compare.expr):
                yield from ((name, const.value) for const in words_in(operand.expr))


def shown_names(source: str) -> list[str]:
    """The names a text shows, as in ``{{ phone.rings | units }}``, and does not only ask about."""
    if "{" not in source:
        return []
    outputs = parsed(source).find_all(nodes.Output)
    return [name for output in outputs for node in output.nodes for name in shown_in(node)]


def shown_in(node: nodes.Node) -> Iterator[str]:
    """The names an expression shows; what it depends on is only asked about."""
    if isinstance(node, nodes.CondExpr):
        yield from (name for branch in (node.expr1, node.expr2) if branch for name in shown_in(branch))
    else:
        yield from dotted(node)


def words_in(node: nodes.Node) -> Iterator[nodes.Const]:
    """The constants that are text, in an expression."""
    constants = [node] if isinstance(node, nodes.Const) else node.find_all(nodes.Const)
    yield from (constant for constant in constants if isinstance(constant.value, str))
