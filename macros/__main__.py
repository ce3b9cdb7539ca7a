"""The command line: ``python -m macros build|serve|check|accept|new|export|schema``."""

from __future__ import annotations

import argparse
import importlib
import sys

from macros.paths import DATA, ROOT


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    top = argparse.ArgumentParser(prog="python -m macros", description="员工手册 | The staff handbook")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)

    build = add(commands, "build", "macros.site.build:run_build", "生成网站 | build the site")
    build.add_argument("--engine", choices=("mkdocs", "zensical"), default="mkdocs")
    build.add_argument("--out", default="site", metavar="DIR")

    serve = add(commands, "serve", "macros.site.serve:run_serve", "本机预览，边改边看 | preview with live reload")
    serve.add_argument(
        "--host", default="127.0.0.1", help="0.0.0.0：同一网络的手机也能打开 | 0.0.0.0: for a phone on the same network"
    )
    serve.add_argument("--port", type=int, default=8000)

    add_data(add(commands, "check", "macros.commands.check:run", "检查数据 | check the data"))
    add_data(add(commands, "schema", "macros.commands.schema:run", "写出 JSON Schema | write the JSON Schemas"))

    add_accept(commands)
    add_new(commands)

    export = add(commands, "export", "macros.export.{what}:run", "导出 | export")
    export.add_argument("what", choices=("clauses",))
    export.add_argument("--out", required=True, metavar="FILE")
    add_data(export)
    return top


def add(commands, name: str, target: str, summary: str) -> argparse.ArgumentParser:
    """One command; its module is imported only when it runs."""
    command = commands.add_parser(name, help=summary, description=summary)
    command.set_defaults(target=target)
    return command


def add_data(command: argparse.ArgumentParser) -> None:
    """The option for another data folder."""
    inside = DATA.relative_to(ROOT)
    command.add_argument(
        "--data", default=str(DATA), metavar="DIR", help=f"数据文件夹，默认 {inside} | data folder, {inside} by default"
    )


def add_accept(commands) -> None:
    """The command that confirms translations."""
    accept = add(commands, "accept", "macros.commands.accept:run", "确认译文 | confirm translations")
    which = accept.add_mutually_exclusive_group(required=True)
    which.add_argument("ids", nargs="*", default=[], metavar="ID", help="记录编号 | ids of records")
    which.add_argument("--all", action="store_true", help="所有过时的 | everything that is out of date")
    accept.add_argument(
        "--minor", action="store_true", help="小改动，读者不用重读 | a minor change, readers need not read it again"
    )
    add_data(accept)


def add_new(commands) -> None:
    """The command that writes skeletons."""
    new = add(
        commands,
        "new",
        "macros.commands.new:run",
        "新增条款、题目、章节、清单或测验 | add a rule, question, chapter, list or quiz",
    )
    new.add_argument("kind", choices=("clause", "question", "chapter", "checklist", "quiz", "path"))
    new.add_argument("id", metavar="ID", help="phone.my-rule, phone.q-my-question, my-list")
    new.add_argument(
        "--section", metavar="ID", help="条款所在的小节，默认最后一节 | section of a clause, the last by default"
    )
    new.add_argument("--type", default="single", help="题型，默认 single | type of question, single by default")
    add_data(new)


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit status."""
    args = parser().parse_args(arguments)
    module, _, function = args.target.format(**vars(args)).partition(":")
    return getattr(importlib.import_module(module), function)(args)


if __name__ == "__main__":
    sys.exit(main())
