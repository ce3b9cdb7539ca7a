"""The phrase trainer: every phrase as a situation with its words folded below, and a sheet to fold on paper."""

from dataclasses import dataclass
from functools import partial

from macros.load.handbook import Handbook
from macros.model.base import LANGUAGES
from macros.model.phrase import Phrase
from macros.pinyin import ruby
from macros.render.renderer import Renderer
from macros.text import Text

# What words of several phrases are joined with when they are said in one breath.
BETWEEN = {"zh": "", "en": " "}


@dataclass(frozen=True)
class Card:
    """A phrase to practise.

    ``answers`` are the phrases to say: itself, or what to say instead of it.
    ``accept`` has what is right to type: the words in each language, in the order of the answers, and others.
    """

    phrase: Phrase
    answers: list[Phrase]
    revision: int
    accept: dict[str, list[str]]


def _card(phrase: Phrase, book: Handbook, languages: dict[str, Text]) -> Card:
    answers = book.answers(phrase)
    accept = {lang: [text.plain(each.phrase) for each in answers] for lang, text in languages.items()}
    joined = [BETWEEN[lang].join(words) for lang, words in accept.items() if len(words) > 1]
    accept["more"] = [*(words for each in answers for words in each.accept), *joined]
    return Card(phrase, answers, book.practice_version(phrase), accept)


def phrase_trainer(r: Renderer) -> str:
    """HTML of the phrase trainer."""
    book = r.handbook
    languages = {lang: Text(book, lang) for lang in LANGUAGES}
    cards = [_card(phrase, book, languages) for phrase in book.phrases.values()]
    groups = [(group, [card for card in cards if card.phrase.group == group.id]) for group in book.groups.values()]
    return r.component(
        "phrase-trainer",
        groups=[(group, members) for group, members in groups if members],
        words=languages,
        spoken=partial(_spoken, languages["zh"]),
    )


def _spoken(chinese: Text, phrase: Phrase) -> str:
    return ruby(chinese.plain(phrase.phrase), phrase.pinyin)
