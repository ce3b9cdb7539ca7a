"""``new``: write the skeleton of a record where it belongs; ``check`` then says what to fill in."""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from string import Template
from textwrap import indent

from macros.commands.edit import Edit, apply, line_end
from macros.load.node import Node
from macros.load.problems import shown_path
from macros.load.yaml import read
from macros.model.base import SLUG
from macros.questions import TYPES

SKELETONS = Path(__file__).with_name("skeletons")
FOLDERS = {
    "clause": "clauses", "question": "quizzes", "chapter": "clauses", "checklist": "checklists", "quiz": "quizzes",
    "path": "paths",
}  # fmt: skip
# The kinds that are files of their own, and the pages they need in each language.
PAGES = {
    "chapter": ("rules/{id}.md",),
    "checklist": ("checklists/{id}.md",),
    "quiz": ("quizzes/{id}.md",),
    "path": ("paths/{id}.md", "paths/{id}/certificate.md"),
}
# The form of an id of each kind, and an example.
FORMS = {
    "clause": (rf"{SLUG}\.{SLUG}", "phone.my-rule"),
    "question": (rf"{SLUG}\.q-{SLUG}", "phone.q-my-question"),
    "chapter": (SLUG, "my-chapter"),
    "checklist": (SLUG, "my-list"),
    "quiz": (SLUG, "my-quiz"),
    "path": (SLUG, "my-path"),
}


class RefusedError(Exception):
    """The skeleton cannot be written; the message says why, in both languages."""


def run(args: Namespace) -> int:
    """Append to a file or write a new one."""
    try:
        examine(args)
        file = create(args) if args.kind in PAGES else append(args)
    except RefusedError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"已写入 {shown_path(file)}，请填写后运行 check | wrote {shown_path(file)}; fill it in, then run check")
    for page in PAGES.get(args.kind, ()):
        name = page.format(id=args.id)
        print(f"还要加页面 | it needs pages too: docs/zh/{name}, docs/en/{name}")
    if args.kind == "chapter":
        print("还要写进 docs/data/contents.yml 的一个部分 | and its place in a part of docs/data/contents.yml")
    return 0


def examine(args: Namespace) -> None:
    """Refuse ids that could not stay, and so file names that lead elsewhere."""
    form, example = FORMS[args.kind]
    if not re.fullmatch(form, args.id):
        raise RefusedError(f"编号 {args.id} 不合格式，例如 {example} | the id {args.id} must look like {example}")
    if not Path(args.data).is_dir():
        raise RefusedError(f"没有文件夹 {args.data}；请检查 --data | there is no folder {args.data}; check --data")


def create(args: Namespace) -> Path:
    """A new file for a chapter, a checklist, a quiz or a path."""
    file = Path(args.data) / FOLDERS[args.kind] / f"{args.id}.yml"
    if file.exists():
        raise RefusedError(f"{shown_path(file)} 已经有了 | {shown_path(file)} exists already")
    question = indent(question_skeleton(f"{args.id}.q-first", args.type), "  ").rstrip()
    text = Template(skeleton(args.kind)).substitute(id=args.id, question=question, today=date.today())
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def append(args: Namespace) -> Path:
    """A clause or a question at the end of its list."""
    file = Path(args.data) / FOLDERS[args.kind] / f"{args.id.partition('.')[0]}.yml"
    if not file.exists():
        raise RefusedError(f"没有 {shown_path(file)} | there is no {shown_path(file)}")
    root, problems = read(file)
    if root is None:
        raise RefusedError("\n".join(map(str, problems)))
    if args.id in {node.id for node in root.walk()}:
        raise RefusedError(f"编号 {args.id} 已经有了 | the id {args.id} exists already")
    if args.kind == "clause":
        text, place = Template(skeleton("clause")).substitute(id=args.id), clause_list(root, args.section)
    else:
        text, place = question_skeleton(args.id, args.type), root.child("questions")
    if place is None or not place.value or place.style == "flow":
        raise RefusedError("文件里没有可以接着写的列表 | the file has no list to append to")
    apply([(root.source, appended(place, text))])
    return file


def clause_list(root: Node, section: str | None) -> Node | None:
    """The clauses of a section, by default of the last one."""
    sections = root.child("sections")
    found = [each for each in (sections.value if sections else []) if section in (None, each.id)]
    if not found:
        raise RefusedError(f"没有小节 {section} | there is no section {section}")
    return found[-1].child("clauses")


def appended(place: Node, text: str) -> Edit:
    """The edit that puts a skeleton after the last entry of a list."""
    end = line_end(place.source, place.value[-1])
    lines = indent(text.rstrip(), " " * (place.start.column - 1))
    return Edit(end, end, f"\n\n{lines}" + ("" if place.source.text[end:] else "\n"))


def question_skeleton(id: str, type: str) -> str:
    """What all questions have, and what this type adds."""
    if type not in TYPES:
        known = ", ".join(TYPES)
        raise RefusedError(f"没有题型 {type}；可用：{known} | there is no type {type}; use one of {known}")
    head = Template(skeleton("question")).substitute(id=id, type=type)
    return head + indent(TYPES[type].SKELETON.strip("\n"), "  ") + "\n"


def skeleton(kind: str) -> str:
    """The text of a skeleton."""
    return (SKELETONS / f"{kind}.yml").read_text(encoding="utf-8")
