"""What is wrong with a file that is not YAML, said so that a person can mend it."""

from __future__ import annotations

import re

import yaml

from macros.load.indentation import culprit, record_above
from macros.load.node import Mark, Source
from macros.load.problems import Problem

INDENTATION = (
    "缩进不对；这一行要与同级的行左对齐（用空格，不用制表符）",
    "bad indentation; align this line with its neighbours of the same level (spaces, no tabs)",
)
TAB = ("这里有制表符；请改用空格缩进", "there is a tab here; indent with spaces")
COLON_IN_TEXT = (
    "文字里有冒号加空格，整段文字要加引号",
    "the text contains a colon and a space; put the whole text in quotes",
)
NO_COLON = (
    "这里应当是“字段: 内容”；字段名后面要有半角冒号和一个空格（文字有多行时用 |）",
    "expected “field: value” here, with a colon and a space after the field's name (text of several lines needs |)",
)
UNCLOSED_QUOTE = ("引号没有配对；请补上后一个引号", "the quotation mark is never closed; add the closing one")
ESCAPE = (
    "双引号里的反斜杠 \\ 有特别含义；请改用单引号",
    "a backslash inside double quotes has a special meaning; use single quotes",
)
FLOW = (
    "括号里的写法不对：各项之间用半角逗号，括号要配对，含逗号、冒号或引号的文字要加引号",
    "bad text in brackets: put commas between entries, close the bracket, and quote text with commas, colons or quotes",
)
START = (
    "文字不能以这个符号开头；请把文字放进引号",
    "text cannot start with this character; put the text in quotes",
)
CHARACTER = ("这里有不可见的控制字符；请删去", "there is an invisible control character here; delete it")


def explain(source: Source, error: yaml.YAMLError) -> Problem:
    """The problem behind a parser's error."""
    error = diagnose(source, error)
    (zh, en), mark = reason(source, error)
    lines = source.text.split("\n")
    line, column = mark.line, mark.column
    if (zh, en) == INDENTATION:
        line = culprit(lines, mark.line)
        column = len(lines[line - 1]) - len(lines[line - 1].lstrip()) + 1
    record = record_above(lines, line) or source.path.stem
    return Problem(mark.file, line, column, record, zh, en)


def diagnose(source: Source, error: yaml.YAMLError) -> yaml.YAMLError:
    """The error as PyYAML's own parser has it, so that messages do not depend on the C library."""
    try:
        list(yaml.parse(source.text, Loader=yaml.SafeLoader))
    except yaml.YAMLError as own:
        return own
    return error


def reason(source: Source, error: yaml.YAMLError) -> tuple[tuple[str, str], Mark]:
    """Words and place for an error."""
    if isinstance(error, yaml.reader.ReaderError):
        return CHARACTER, source.mark(int(error.position))
    here = our_mark(source, getattr(error, "problem_mark", None))
    opened = our_mark(source, getattr(error, "context_mark", None) or error.problem_mark)
    context, problem = error.context or "", error.problem or ""
    line = source.text.split("\n")[here.line - 1]
    if "\t" in line[: len(line) - len(line.lstrip())] or "'\\t'" in problem:
        return TAB, at_column(here, line.find("\t") + 1)
    if "quoted scalar" in context:
        return (ESCAPE, here) if "escape" in problem else (UNCLOSED_QUOTE, opened)
    if "flow" in context:
        return FLOW, here if here.line == opened.line else opened
    if "mapping values" in problem:
        return mapping_values(here, line)
    if "simple key" in context:
        return NO_COLON, opened
    if "cannot start any token" in problem:
        return START, here
    if "block" in context or "document start" in problem:
        return INDENTATION, here
    return unknown(problem), here


def mapping_values(here: Mark, line: str) -> tuple[tuple[str, str], Mark]:
    """A second colon in a line is text without quotes; the only one is a badly indented field."""
    before = line[: here.column - 1]
    if re.search(r":\s", before):
        value = re.search(r":\s+", before)
        return COLON_IN_TEXT, at_column(here, value.end() + 1)
    return INDENTATION, here


def unknown(problem: str) -> tuple[str, str]:
    """The parser's own words, for what is not in our list."""
    zh = f"写法不合 YAML 规则（{problem}）；请与旁边的行对照"
    return zh, f"not valid YAML ({problem}); compare it with its neighbours"


def our_mark(source: Source, mark: yaml.Mark | None) -> Mark:
    """Our mark for one of the parser's. At the end of a file: its last line with text."""
    if mark is None:
        return Mark(str(source.path), 1, 1)
    if mark.index >= len(source.text.rstrip()):
        return source.mark(max(len(source.text.rstrip()) - 1, 0))
    return Mark(str(source.path), mark.line + 1, mark.column + 1, mark.index)


def at_column(mark: Mark, column: int) -> Mark:
    """Another column of the same line."""
    return Mark(mark.file, mark.line, max(column, 1), mark.index)
