"""Typed: the reader types words that fit, in either language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from macros.load.problems import Problem
from macros.load.references import unknown
from macros.model.base import LANGUAGES, Bilingual, Maybe, RecordId, Strict, Words
from macros.questions.base import BaseQuestion
from macros.questions.checks import Context, first_found
from macros.questions.marking import Key, narrow

if TYPE_CHECKING:
    from macros.load.handbook import Handbook

TYPE = "typed"
TEMPLATE = "quiz/types/typed/template.html"
SKELETON = """
answer:  # 标准的说法；用语手册里有的，改写 phrase: 编号 | the model; for words of phrases.yml write phrase: id instead
  zh:
  en:
accept: []  # 别的也算对的说法，哪种语言都可以 | other wordings that are right, in either language
feedback:
  right:
    zh:
    en:
  wrong:
    zh:
    en:
"""

SLIP = 5  # one slip in so many letters or characters is near the accepted words
LONGEST = 400  # nobody says more; saved data might
NEGATIONS = re.compile("[不没别未勿无]|\\b(?:not|no|never|cannot)\\b|n['’]t\\b", re.ASCII)


class Feedback(Strict):
    """What readers see whose words fit, or do not."""

    right: Bilingual
    wrong: Bilingual


class Question(BaseQuestion):
    """Words to type: those of a phrase in phrases.yml, or an answer of the question's own; ``accept`` has more."""

    type: Literal["typed"]
    phrase: Maybe[RecordId] = None
    answer: Maybe[Bilingual] = None
    accept: list[Words] = Field(default_factory=list)
    feedback: Feedback

    def model(self, handbook: Handbook) -> Bilingual:
        """The words to show as the answer."""
        answer = handbook.phrases[self.phrase].phrase if self.phrase else self.answer
        if answer is None:
            raise LookupError(f"{self.id}: 没有答案 | has no answer")
        return answer

    def accepted(self, handbook: Handbook) -> list[Bilingual | str]:
        """Everything that is right, the model first."""
        return [self.model(handbook), *(handbook.phrases[self.phrase].accept if self.phrase else []), *self.accept]


def key(question: Question, context: Context) -> Key:
    """Every wording that is right, in both languages, because an answer is kept across them."""
    wordings = question.accepted(context.handbook)
    texts = [text.plain(wording) for wording in wordings for text in context.texts.values()]
    return {"accept": list(dict.fromkeys(texts))}


def right_answer(key: Key) -> str:
    """The model."""
    return key["accept"][0]


def mark(key: Key, answer: Any) -> float:
    """1 for accepted words, 1/2 for words that are near, else 0."""
    if not isinstance(answer, str) or utf16_length(answer) > LONGEST or not flat(answer):
        return 0
    if any(flat(words) == flat(answer) for words in key["accept"]):
        return 1
    return 0.5 if any(is_near(answer, words) for words in key["accept"]) else 0


def utf16_length(text: str) -> int:
    """The length as JavaScript counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def flat(text: str) -> str:
    """What counts in typed words; overrides/assets/wording.js does the same."""
    return "".join(c for c in narrow(text).lower() if unicodedata.category(c)[0] in "LN")


def negations(text: str) -> int:
    """With a “not” more or less, words say the opposite, however near they look."""
    return len(NEGATIONS.findall(narrow(text).lower()))


def is_near(typed: str, accepted: str) -> bool:
    """At most one slip in five letters or characters, and as many negations."""
    a, b = flat(typed), flat(accepted)
    allowed = len(b) // SLIP
    if abs(len(a) - len(b)) > allowed or negations(typed) != negations(accepted):
        return False
    return distance(a, b) <= allowed


def distance(a: str, b: str) -> int:
    """How many letters to put in, take out or change to make one text of another."""
    row = list(range(len(b) + 1))
    for i, one in enumerate(a):
        following = [i + 1]
        for j, other in enumerate(b):
            following.append(min(following[j] + 1, row[j + 1] + 1, row[j] + (one != other)))
        row = following
    return row[-1]


def check(question: Question, context: Context) -> Iterable[Problem]:
    """There is something to compare with, each wording adds something, and the question does not say it itself."""
    return first_found(
        source_problems(question, context),
        wording_problems(question, context),
        given_away(question, context),
    )


def source_problems(question: Question, context: Context) -> Iterator[Problem]:
    """One source of the answer, and a phrase that is there, is to be said and is shown with the question."""
    if (question.phrase is None) == (question.answer is None):
        zh = "答案要么写 phrase（用语的编号），要么写 answer，写一样"
        yield question.problem(zh=zh, en="the answer is either phrase (the id of a phrase) or answer; give one of them")
        return
    if question.phrase is None:
        return
    yield from unknown(context.handbook, "phrases", question.phrase, question, "phrase")
    phrase = context.handbook.phrases.get(question.phrase)
    if phrase is not None and phrase.use != "say":
        zh = f"{phrase.id} 是不能说的话，不能作答案；请换一句 use: say 的"
        en = f"{phrase.id} is to be avoided and cannot be the answer; choose one with use: say"
        yield question.problem("phrase", zh=zh, en=en)
    elif question.phrase not in question.phrases:
        zh = f"答案是 {question.phrase}，所以 phrases 里也要有它"
        yield question.problem("phrase", zh=zh, en=f"the answer is {question.phrase}, so phrases must name it too")


def wording_problems(question: Question, context: Context) -> Iterator[Problem]:
    """Wordings without a letter, with a template, or that differ from another in nothing that counts."""
    if question.phrase and question.phrase not in context.handbook.phrases:
        return  # a wrong phrase is a problem of its own
    wordings = question.accepted(context.handbook)
    first = len(wordings) - len(question.accept)
    seen = {flat(text) for wording in wordings[:first] for text in texts_of(wording, context)}
    for index, wording in enumerate(question.accept):
        if "{" in wording:
            zh, en = "这里不能用参数；请写原文", "parameters have no place here; write the words themselves"
            yield question.problem("accept", index, zh=zh, en=en)
        elif not flat(wording):
            zh, en = "只有标点；请写上文字", "has punctuation only; write words"
            yield question.problem("accept", index, zh=zh, en=en)
        elif flat(wording) in seen:
            zh = "和别的说法一样（标点、空格、大小写不算）；请删去"
            en = "is the same as another wording (punctuation, spaces and capitals do not count); delete it"
            yield question.problem("accept", index, zh=zh, en=en)
        seen.add(flat(wording))


def texts_of(wording: Bilingual | str, context: Context) -> Iterator[str]:
    """A wording in every language, as far as it can be filled in."""
    for lang in LANGUAGES:
        text = context.texts[lang]
        if context.renderable(text.source(wording)):
            yield text.plain(wording)


def given_away(question: Question, context: Context) -> Iterator[Problem]:
    """A question or hint that has the answer in it."""
    if question.phrase and question.phrase not in context.handbook.phrases:
        return
    model = question.model(context.handbook)
    for name in ("stem", "hint"):
        place = getattr(question, name)
        for lang, text in context.texts.items() if place else ():
            if not all(context.renderable(text.source(one)) for one in (model, place)):
                continue
            if flat(text.plain(model)) in flat(text.plain(place)):
                zh, en = "题目里已经有答案；请改写", "has the answer in it; reword it"
                yield place.problem(lang, zh=zh, en=en)
