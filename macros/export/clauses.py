"""``export clauses``: every rule and phrase as JSON, as readers see it."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from macros.check import check_folder
from macros.load.handbook import Handbook
from macros.model.base import LANGUAGES
from macros.model.clause import Clause
from macros.model.phrase import Phrase
from macros.text import Text
from macros.urls import clause_url, phrase_url, site_url


def run(args: Namespace) -> int:
    """Write the file, or print what is wrong with the data."""
    handbook, problems = check_folder(Path(args.data))
    if handbook is None:
        for problem in problems:
            print(problem, file=sys.stderr)
        return 1
    records = entries(handbook)
    out = Path(args.out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(records, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        print(f"写不了 {out}（{error.strerror}） | cannot write {out} ({error.strerror})", file=sys.stderr)
        return 1
    print(f"已导出 {len(records)} 条 | exported {len(records)} records: {out}")
    return 0


def entries(handbook: Handbook) -> list[dict[str, Any]]:
    """Clauses and phrases, by id."""
    texts = {lang: Text(handbook, lang) for lang in LANGUAGES}
    found = [clause_entry(clause, handbook.adopted(clause), texts) for clause in handbook.clauses.values()]
    found += [phrase_entry(phrase, texts) for phrase in handbook.phrases.values()]
    return sorted(found, key=lambda entry: entry["id"])


def clause_entry(clause: Clause, adopted: bool, texts: dict[str, Text]) -> dict[str, Any]:
    """A rule, and whether it is in force."""
    head = {"kind": "clause", "chapter": clause.chapter, "level": clause.level, "adopted": adopted}
    head["audience"] = clause.audience
    return entry(clause, head, {lang: texts[lang].plain(clause) for lang in LANGUAGES}, clause_url(clause))


def phrase_entry(phrase: Phrase, texts: dict[str, Text]) -> dict[str, Any]:
    """Fixed words; they are for everybody."""
    head = {"kind": "phrase", "chapter": "phrases", "level": phrase.use, "adopted": True}
    head["audience"] = ["everyone"]
    return entry(phrase, head, {lang: texts[lang].plain(phrase.phrase) for lang in LANGUAGES}, phrase_url(phrase))


def entry(record: Clause | Phrase, head: dict[str, Any], words: dict[str, str], url: str) -> dict[str, Any]:
    """What both kinds have."""
    urls = {f"url_{lang}": site_url(url, lang) for lang in LANGUAGES}
    return {"id": record.id, **head, **words, **urls, "sources": record.sources}
