"""What pydantic found, said so that a content owner can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from macros.load.node import Node
from macros.paths import COMMAND

TYPES = {
    "string_type": ("文字", "text"),
    "int_type": ("整数", "a whole number"),
    "bool_type": ("true 或 false", "true or false"),
    "list_type": ("列表，例如 [a, b]", "a list such as [a, b]"),
    "dict_type": ("一组字段", "a group of fields"),
}
LIMITS = {
    "greater_than_equal": ("{name} 不能小于 {ge}", "{name} must not be less than {ge}"),
    "less_than_equal": ("{name} 不能大于 {le}", "{name} must not be more than {le}"),
    "too_short": ("{name} 太短，至少要有 {min_length} 项", "{name} is too short; at least {min_length} needed"),
    "too_long": ("{name} 太长，最多 {max_length} 项", "{name} is too long; at most {max_length} are possible"),
    "string_too_short": ("{name} 不能为空；请写上文字", "{name} must not be empty; write the text"),
}
OTHER = ("{name} 不合要求：{msg}", "{name}: {msg}")
LANGUAGES = {
    "zh": ("中文（字段 zh）", "the Chinese text (field zh)"),
    "en": ("英文（字段 en）", "the English text (field en)"),
}
PATTERN = (
    "{shown} 不合格式；编号用小写字母、数字和连字符，例如 phone.answer-in-time（参数用下划线：phone.private_calls）",
    "{shown} has the wrong form; ids use small letters, digits and hyphens, as in phone.answer-in-time"
    " (parameters use underscores: phone.private_calls)",
)
DOCUMENT = (
    "{shown} 不合格式；这里的编号是大写字母，部分再加数字，例如 B 和 B4",
    "{shown} has the wrong form; ids here are a capital letter, and for a part a number too, as in B and B4",
)
FINGERPRINT = (
    f"en_of 不能是 {{shown}}；请删去这一行，再运行 {COMMAND} accept",
    f"en_of cannot be {{shown}}; delete the line, then run {COMMAND} accept",
)


@dataclass(frozen=True)
class Names:
    """The fields that exist at a place, around it, and in what it holds."""

    fields: list[str]
    outside: set[str]
    inside: set[str]


def sentence(error: dict[str, Any], node: Node, names: Names) -> tuple[str, str]:
    """The problem in Chinese and English.

    Args:
        error: one of pydantic's errors.
        node: the value it is about, or the mapping that lacks something.
        names: the fields it could be about.
    """
    kind, context, name = error["type"], error.get("ctx", {}), str(error["loc"][-1] if error["loc"] else "")
    match kind:
        case "bilingual":
            return f"{label(node)} {context['zh']}", f"{label(node)} {context['en']}"
        case "missing" | "union_tag_not_found":
            return missing(name if kind == "missing" else "type", node)
        case "extra_forbidden":
            return unknown_field(name, node, names)
        case "literal_error":
            return not_allowed(error["input"], context["expected"])
        case "union_tag_invalid":
            return not_allowed(error["input"]["type"], context["expected_tags"])
        case "model_type" | "model_attributes_type":
            return wrong_shape(node, names.fields)
        case "string_pattern_mismatch":
            form = DOCUMENT if "A-Z" in context["pattern"] else FINGERPRINT if name == "en_of" else PATTERN
            return filled(form, shown=show(error["input"]))
    if kind in TYPES:
        return wrong_type(kind, node)
    return filled(LIMITS.get(kind, OTHER), name=label(node), msg=error["msg"], **context)


def filled(texts: tuple[str, str], **values: Any) -> tuple[str, str]:
    """Both texts with their values."""
    return texts[0].format(**values), texts[1].format(**values)


def missing(name: str, node: Node) -> tuple[str, str]:
    """A field that is not there."""
    zh, en = LANGUAGES.get(name, (f"字段 {name}", f"the field {name}"))
    if isinstance(node.name, str):  # not the record itself, but something in it
        return f"{label(node)} 缺少{zh}；请补上", f"{label(node)} lacks {en}; add it"
    return f"缺少{zh}；请补上", f"{en} is missing; add it"


def suggestion(name: str, names: list[str]) -> str | None:
    """What somebody who wrote this may have meant.

    Ids with a dot share their first part anyway, so they have to be more alike.
    """
    close = get_close_matches(name, names, n=1, cutoff=0.8 if "." in name else 0.6)
    return close[0] if close else None


def unknown_field(name: str, node: Node, names: Names) -> tuple[str, str]:
    """A field that the model does not know."""
    if name in names.outside | names.inside:
        side_zh, side_en = ("左", "left") if name in names.outside else ("右", "right")
        zh = f"字段 {name} 不属于这里；请检查缩进，它可能该往{side_zh}移"
        return zh, f"the field {name} does not belong here; check the indentation, it may have to move {side_en}"
    if close := suggestion(name, names.fields):
        return f"没有 {name} 这个字段；是不是 {close}？", f"there is no field {name}; did you mean {close}?"
    if node.value is None and node.parent is not None and node.parent.style == "flow":
        zh = f"没有 {name} 这个字段；如果它是文字的一部分，请给整段文字加引号"
        return zh, f"there is no field {name}; if it is part of a text with a comma, put that text in quotes"
    zh, en = "、".join(names.fields), ", ".join(names.fields)
    return f"没有 {name} 这个字段；请删去（可用：{zh}）", f"there is no field {name}; remove it (there are: {en})"


def not_allowed(value: Any, allowed: str) -> tuple[str, str]:
    """A word that is not on the list."""
    words = [word.strip(" '") for word in allowed.replace(" or ", ", ").split(",")]
    zh, en = f"不能是 {show(value)}", f"{show(value)} is not allowed"
    if value is None:
        zh, en = "不能是空的", "this must not be empty"
    if close := suggestion(str(value), words):
        return f"{zh}；是不是 {close}？", f"{en}; did you mean {close}?"
    return f"{zh}；请选用：{'、'.join(words)}", f"{en}; use one of {', '.join(words)}"


def wrong_shape(node: Node, fields: list[str]) -> tuple[str, str]:
    """Something else where a mapping belongs."""
    if fields == ["zh", "en"]:
        zh = f"{label(node)} 要有中英文两种，写成 {{zh: …, en: …}}"
        return zh, f"{label(node)} needs both languages, as in {{zh: …, en: …}}"
    zh = f"{label(node)} 应当是一组字段（{'、'.join(fields)}），现在是 {show(node.plain())}"
    return zh, f"{label(node)} must be a group of fields ({', '.join(fields)}), not {show(node.plain())}"


def wrong_type(kind: str, node: Node) -> tuple[str, str]:
    """A value of the wrong type."""
    value, (zh, en) = node.plain(), TYPES[kind]
    if value is None:
        return f"{label(node)} 是空的，应当是{zh}", f"{label(node)} is empty; it must be {en}"
    quotes = isinstance(value, (int, float)) and kind == "string_type"
    raw = node.source.text[node.start.index : node.end.index]
    hint = (f'；请加引号："{raw}"', f'; put it in quotes: "{raw}"') if quotes else ("", "")
    if kind == "bool_type" and value in ("true", "false"):
        hint = "；请去掉引号", "; remove the quotes"
    return (
        f"{label(node)} 应当是{zh}，现在是 {show(value)}{hint[0]}",
        f"{label(node)} must be {en}, not {show(value)}{hint[1]}",
    )


def label(node: Node) -> str:
    """What a value is called inside its record, such as ``sources`` or ``feedback.en``."""
    names: list[str] = []
    for each in node.lineage():
        if each.id and names:
            break
        if isinstance(each.name, str):
            names.append(each.name)
    return ".".join(reversed(names[:2]))


def show(value: Any) -> str:
    """A value in an error message, short."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{" + ", ".join(value) + "}"
    if value is None:
        return "null"
    text = f"[{', '.join(map(show, value))}]" if isinstance(value, list) else str(value)
    return text if len(text) <= 40 else text[:39] + "…"
