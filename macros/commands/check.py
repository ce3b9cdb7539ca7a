"""``check``: say everything that is wrong with a data folder, at once."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from macros.check import check_folder
from macros.check.reviews import overdue
from macros.load.handbook import Handbook
from macros.load.problems import counted


def run(args: Namespace) -> int:
    """Print all problems and a summary; reviews that are due are warnings."""
    handbook, problems = check_folder(Path(args.data))
    for problem in problems:
        print(problem)
    if handbook is None:
        print(counted(problems))
        return 1
    for warning in overdue(handbook, date.today()):
        print(f"提醒 | warning: {warning}", file=sys.stderr)
    print(summary(handbook))
    return 0


def summary(handbook: Handbook) -> str:
    """How much there is, and how much of the ledger it covers."""
    clauses, phrases, questions = len(handbook.clauses), len(handbook.phrases), len(handbook.questions)
    items, facts = len(handbook.items), len(handbook.ledger.all_facts)
    zh = (
        f"没有问题：{clauses} 条条款，{phrases} 句用语，{items} 个清单项，{questions} 道题，"
        f"引用台账事实 {facts}/{facts}"
    )
    en = (
        f"no problems: {clauses} clauses, {phrases} phrases, {items} checklist items, {questions} questions, "
        f"{facts} of {facts} ledger facts cited"
    )
    return f"{zh} | {en}"
