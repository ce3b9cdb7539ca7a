"""What chapters, checklists and quizzes consist of, as small as the browser needs it.

A learning path tells by it whether something was done in full, and whether it changed
since. Pages of paths name many rules and show none, so each has a code of three characters.
"""

from __future__ import annotations

from collections.abc import Mapping

from macros.load.handbook import Handbook

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
LENGTH = 3  # 18 bits: of a thousand chapters, one has two rules with the same code


def code(id: str) -> str:
    """The code of an id, from its FNV-1a hash. overrides/components/path/codes.js has the same."""
    digest = 0x811C9DC5
    for byte in id.encode():
        digest = (digest ^ byte) * 0x01000193 & 0xFFFFFFFF
    return "".join(ALPHABET[digest >> 6 * place & 63] for place in range(LENGTH))


def coded(revisions: Mapping[str, int]) -> str:
    """The codes of ids in one word, then those with another revision than 1: ``aB3x-4q_9 x-4:2``."""
    later = (f"{code(id)}:{revision}" for id, revision in revisions.items() if revision != 1)
    return " ".join(["".join(map(code, revisions)), *later])


def parts(handbook: Handbook) -> dict[str, str]:
    """The parts of everything that can be a step of a path, by the name of the record kept of it.

    A rule that is off is no part of its chapter: nobody signs it.
    """
    chapters = {
        f"sign-off:{chapter.id}": {c.id: handbook.version(c) for c in chapter.clauses if handbook.adopted(c)}
        for chapter in handbook.chapters.values()
    }
    checklists = {
        f"checklist:{found.id}": {item.id: handbook.version(item) for item in found.items}
        for found in handbook.checklists.values()
    }
    quizzes = {
        f"quiz:{quiz.id}": {question.id: handbook.version(question) for question in quiz.questions}
        for quiz in handbook.quizzes.values()
    }
    trainer = {"phrase-trainer:all": {each.id: handbook.practice_version(each) for each in handbook.phrases.values()}}
    everything = {**chapters, **checklists, **quizzes, **trainer}
    return {name: coded(revisions) for name, revisions in everything.items()}
