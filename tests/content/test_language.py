"""How the handbook reads: sentence lengths of both languages, and how its quizzes are built."""

from __future__ import annotations

import re
from collections import Counter
from statistics import mean, median, quantiles

import pytest

from macros.check import check_folder
from macros.model.base import LANGUAGES
from macros.paths import DATA, DOCS
from macros.text import Text

ENDS = {"zh": re.compile("[。！？]+"), "en": re.compile(r"[.!?]+(?:\s|$|”)")}
HAN = re.compile(r"[\u3400-\u9fff]|\d+|[A-Za-z]+")
WORD = re.compile(r"[A-Za-z0-9’'%-]+")


@pytest.fixture(scope="module")
def handbook():
    found, problems = check_folder(DATA)
    assert problems == [], "\n".join(map(str, problems))
    return found


@pytest.fixture(scope="module")
def prose(handbook):
    """Every sentence of rules, reasons, examples, procedures, lists, questions and pages, by language."""
    texts = {lang: Text(handbook, lang) for lang in LANGUAGES}
    found: dict[str, list[str]] = {lang: [] for lang in LANGUAGES}
    kinds = ("clauses", "procedures", "tables", "items", "questions", "decisions", "terms")
    for kind in kinds:
        for record in getattr(handbook, kind).values():
            for text in record.bilinguals():
                for lang in LANGUAGES:
                    found[lang] += sentences(texts[lang].plain(text), lang)
    for lang in LANGUAGES:
        for page in sorted((DOCS / lang).rglob("*.md")):
            found[lang] += [s for line in written_lines(page) for s in sentences(line, lang)]
    return found


def written_lines(page) -> list[str]:
    """The prose of a page: no front matter, headings, macros."""
    body = page.read_text(encoding="utf-8").split("---", 2)[2]
    lines = [re.sub(r"\{[{%].*?[}%]\}", "1", line) for line in body.splitlines()]
    return [re.sub(r"^(\d+\.|-)\s+", "", line) for line in lines if line.strip() and not line.startswith(("#", "1"))]


def sentences(text: str, lang: str) -> list[str]:
    """The sentences of a text."""
    return [part.strip() for part in ENDS[lang].split(text) if part.strip()]


def test_chinese_sentences_are_short(prose, figures):
    lengths = [len(HAN.findall(sentence)) for sentence in prose["zh"]]
    high = quantiles(lengths, n=20)[-1]
    figures["Chinese sentences"] = f"{len(lengths)}, median {median(lengths)}, 95th percentile {high} characters"
    assert median(lengths) <= 25
    assert high <= 60
    assert [s for s in prose["zh"] if len(HAN.findall(s)) > 80] == []


def test_english_sentences_are_short(prose, figures):
    lengths = [len(WORD.findall(sentence)) for sentence in prose["en"]]
    figures["English sentences"] = f"{len(lengths)}, {mean(lengths):.1f} words on average, longest {max(lengths)}"
    assert mean(lengths) <= 20
    assert [s for s in prose["en"] if len(WORD.findall(s)) > 40] == []


def test_there_are_quizzes_for_nearly_every_chapter(handbook, figures):
    about = {quiz.chapter for quiz in handbook.quizzes.values()}
    figures["quizzes"] = f"{len(handbook.quizzes)} with {len(handbook.questions)} questions"
    assert len(handbook.quizzes) >= 18
    assert len(handbook.questions) >= 200
    assert len(set(handbook.chapters) - about) <= 2, set(handbook.chapters) - about
    assert [quiz.id for quiz in handbook.quizzes.values() if not 8 <= len(quiz.questions) <= 16] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_longest_option_is_seldom_right(handbook, figures, lang):
    text = Text(handbook, lang)
    singles = [question for question in handbook.questions.values() if question.type == "single"]
    longest = []
    for question in singles:
        lengths = {option.id: len(text.plain(option.text)) for option in question.options}
        (right,) = (option.id for option in question.options if option.right)
        longest += [question.id] if lengths[right] == max(lengths.values()) else []
    figures[f"right option among the longest ({lang})"] = f"{len(longest)} of {len(singles)}"
    assert len(longest) / len(singles) <= 0.35


def test_right_options_stand_everywhere(handbook, figures):
    singles = [question for question in handbook.questions.values() if question.type == "single"]
    places = Counter([option.right for option in question.options].index(True) for question in singles)
    figures["places of the right option"] = str([places[place] for place in range(4)])
    assert all(0.15 <= places[place] / len(singles) <= 0.35 for place in range(4)), places


def replies_of(handbook):
    """Of every turn of every conversation, what one may reply."""
    dialogues = [question for question in handbook.questions.values() if question.type == "dialogue"]
    return [turn.replies for question in dialogues for turn in question.turns]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_longest_reply_is_seldom_good(handbook, figures, lang):
    text = Text(handbook, lang)
    turns = replies_of(handbook)
    longest = [turn for turn in turns if max(turn, key=lambda reply: (len(text.plain(reply.text)), reply.right)).right]
    figures[f"good reply among the longest ({lang})"] = f"{len(longest)} of {len(turns)}"
    assert len(longest) / len(turns) <= 0.35


def test_good_replies_stand_everywhere(handbook, figures):
    places = Counter([reply.right for reply in turn].index(True) for turn in replies_of(handbook))
    figures["places of the good reply"] = str(sorted(places.items()))
    assert all(0.2 <= places[place] / places.total() <= 0.45 for place in range(3)), places


def test_there_are_conversations_where_people_talk(handbook):
    dialogues = [question.id for question in handbook.questions.values() if question.type == "dialogue"]
    assert len(dialogues) >= 8
    assert all(handbook.questions[id].clauses for id in dialogues)


def test_no_question_hangs_on_a_name(handbook):
    """The answer may not be which company or department something is called."""
    name = re.compile(r"\W*\{\{ org\.\w+ \}\}\W*")
    for question in handbook.questions.values():
        right = [option.text.zh for option in getattr(question, "options", []) if option.right]
        assert not any(name.fullmatch(text) for text in right), question.id


def test_every_checklist_of_the_design_is_there(handbook):
    wanted = {
        "desk": "daily", "dress": "daily", "phone-phrases": "weekly", "closing": "daily", "before-meeting": "per-event",
        "visitor": "per-event", "complaint": "per-event", "customer-visit": "per-event", "secrets": "weekly",
        "first-day": "once",
    }  # fmt: skip
    assert {id: handbook.checklists[id].cadence for id in wanted} == wanted
