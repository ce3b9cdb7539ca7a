"""A conversation that branches: by finger, by keyboard, with a reload in the middle, without scripts, on paper."""

from __future__ import annotations

import io
import json
import re
import unicodedata

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.support.axe import violations
from tests.support.html import squeeze
from tests.support.layout import IN_VIEW, SIDEWAYS, SMALL_TARGETS, UNCOVERED
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.quiz import KEY, Quiz
from tests.support.ui import pattern, word

QUESTION = "complaints.q-angry-call"
PAGE = "quizzes/complaints/#complaints-q-angry-call"
WIDTHS = [320, 1280]


def _begin(reader, device, lang="zh", width=None, **options) -> Quiz:
    person = reader(device, lang, **options)
    if width:
        person.page.set_viewport_size({"width": width, "height": 640})
    person.open(PAGE)
    quiz = Quiz(person)
    if person.runs_scripts:
        expect(quiz.question).to_have_attribute("data-question", QUESTION)
    return quiz


def _said(quiz):
    """What has been said so far, by both sides."""
    return quiz.question.locator(".hb-talk-says:visible, .hb-talk-reply[data-said]:visible")


def _choose(quiz, value):
    field = quiz.input(value)
    quiz.person.press(quiz.question.locator(f"label[for='{field.get_attribute('id')}']"))


def _assert_at_ease(quiz):
    quiz.page.evaluate("scrollTo(0, 0)")  # what the header covers halfway is no small target
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow")
    assert_none(quiz.page.evaluate(SMALL_TARGETS), "small target")
    assert_none(violations(quiz.page), "axe violation")


@pytest.mark.parametrize(("width", "lang"), list(zip(WIDTHS, LANGUAGES, strict=True)))
def test_by_touch_alone_badly_then_well(reader, width, lang):
    quiz = _begin(reader, "phone", lang, width)
    live = quiz.root.locator(".hb-quiz-live")
    _assert_at_ease(quiz)
    for value in quiz.choices(right=False):
        before = _said(quiz).count()
        quiz.put(value)
        newest = quiz.page.locator(":focus")
        assert newest.evaluate("p => p.parentElement.dataset.stage") == "open"
        assert newest.evaluate(IN_VIEW)
        expect(live).to_have_text(newest.inner_text().replace("\n", " "), use_inner_text=True)
        assert _said(quiz).count() > before
    quiz.check()
    expect(quiz.verdict).to_contain_text(word(lang, "quiz.verdict_wrong"))
    notes = quiz.question.locator(".hb-option-note")
    expect(notes.first).to_contain_text(word(lang, "quiz.dialogue_poor"))
    better = quiz.question.locator(".hb-talk-reply[data-mark=missed]")
    assert better.count() == quiz.question.locator("[data-said]").count()
    expect(better.first).to_contain_text(word(lang, "quiz.dialogue_better"))
    expect(better.first.locator(".hb-why")).not_to_be_empty()
    expect(live).to_contain_text(word(lang, "quiz.dialogue_better"))
    expect(quiz.button("dialogue_back")).to_have_count(0)
    _assert_at_ease(quiz)
    quiz.take()
    quiz.person.press(quiz.button("retry_missed"))
    expect(quiz.question.locator("input:checked, [data-said]")).to_have_count(0)
    quiz.answer().check()
    expect(quiz.verdict).to_contain_text(word(lang, "quiz.verdict_right"))
    assert set(notes.locator(".hb-quiz-mark").all_inner_texts()) == {word(lang, "quiz.dialogue_good")}


@pytest.mark.parametrize("width", WIDTHS)
def test_by_keyboard_alone(reader, width):
    """Arrows, space and Enter on a reply choose at most; only the button says it."""
    quiz = _begin(reader, "desktop", "en", width)
    keys = quiz.page.keyboard
    quiz.question.locator(".hb-stem").focus()
    for value in quiz.choices():
        turn = quiz.question.locator(".hb-talk-turn[data-stage=open]")
        keys.press("Tab")
        assert turn.evaluate("t => t.contains(document.activeElement)")
        for key in ("Space", "ArrowDown", "ArrowUp", "Enter"):
            keys.press(key)
        while not quiz.input(value).is_checked():
            keys.press("ArrowDown")
        assert quiz.page.locator(":focus + label").evaluate(UNCOVERED)
        expect(turn).to_have_attribute("data-stage", "open")
        keys.press("Tab")
        expect(quiz.button("dialogue_say")).to_be_focused()
        keys.press("Enter")
        assert quiz.holds(value)
    assert quiz.page.locator(":focus").evaluate("p => p.parentElement.matches('.hb-talk-ending')")
    quiz.button("check").focus()
    keys.press("Enter")
    expect(quiz.verdict).to_contain_text(word("en", "quiz.verdict_right"))


def test_half_a_talk_outlives_a_reload_and_the_other_language(reader):
    quiz = _begin(reader, "phone")
    first, second, *rest = quiz.choices()
    for value in (first, second):
        quiz.put(value)
    quiz.page.reload()
    quiz.person.settle()
    quiz.person.switch_language()
    expect(quiz.question).to_have_attribute("data-question", QUESTION)
    assert quiz.holds(first) and quiz.holds(second)
    expect(quiz.question.locator("[data-stage=open]")).to_have_attribute("data-turn", rest[0].partition(">")[0])
    for value in rest:
        quiz.put(value)
    quiz.check()
    expect(quiz.verdict).to_contain_text(word("en", "quiz.verdict_right"))
    answer = quiz.saved()["answers"][QUESTION]["answer"]
    assert answer == dict(value.split(">") for value in (first, second, *rest))


def test_a_reply_can_be_taken_back_until_the_talk_is_checked(reader):
    quiz = _begin(reader, "phone")
    (turn, replies), *_ = quiz.question.evaluate(KEY)["turns"]
    poor, good = (next(id for id, points, _ in replies if points == wanted) for wanted in (0, 1))
    quiz.put(f"{turn}>{poor}")
    quiz.person.press(quiz.button("dialogue_back"))
    open_turn = quiz.question.locator("[data-stage=open]")
    expect(open_turn).to_have_attribute("data-turn", turn)
    expect(open_turn.locator(".hb-talk-says")).to_be_focused()
    expect(quiz.button("dialogue_back")).to_have_count(0)
    assert quiz.saved()["answers"][QUESTION]["answer"] is None
    quiz.put(f"{turn}>{good}")
    for value in quiz.choices()[1:-1]:
        quiz.put(value)
    last = quiz.question.locator("[data-stage=open]")
    fair = last.evaluate("(t, key) => Object.fromEntries(key)[t.dataset.turn].find(([, points]) => points === .5)[0]",
                         quiz.question.evaluate(KEY)["turns"])  # fmt: skip
    quiz.put(f"{last.get_attribute('data-turn')}>{fair}")
    quiz.check()
    expect(quiz.verdict).to_contain_text("87%")  # 3.5 ÷ 4
    expect(quiz.question.locator("[data-mark=partly]").last).to_contain_text(word("zh", "quiz.dialogue_fair"))


def test_a_talk_that_is_not_over_is_not_marked(reader):
    quiz = _begin(reader, "desktop")
    quiz.put(quiz.choices()[0])
    quiz.check()
    expect(quiz.question.locator(".hb-quiz-error")).to_have_text(word("zh", "quiz.dialogue_unfinished"))
    assert quiz.page.locator(":focus").evaluate("i => i.closest('.hb-talk-turn').dataset.stage") == "open"
    assert_none(violations(quiz.page), "axe violation with an error shown")


def test_a_double_click_says_one_thing(reader):
    quiz = _begin(reader, "desktop", "en")
    _choose(quiz, quiz.choices()[0])
    quiz.button("dialogue_say").dblclick()
    expect(quiz.question.locator("[data-said]")).to_have_count(1)
    expect(quiz.question.locator("[data-stage=open] input:checked")).to_have_count(0)


def test_a_reply_that_is_gone_is_asked_again(reader):
    quiz = _begin(reader, "desktop")
    quiz.answer().check()
    record = quiz.page.evaluate("localStorage.getItem('hb:quiz:complaints')")
    stored = json.loads(record)
    answer = stored["value"]["answers"][QUESTION]["answer"]
    answer[next(iter(answer))] = "withdrawn"
    quiz.page.goto("about:blank")
    quiz.person.context.add_init_script(f"localStorage.setItem('hb:quiz:complaints', {json.dumps(json.dumps(stored))})")
    quiz.person.open(PAGE)
    expect(quiz.question.locator(".hb-question-note")).to_have_text(pattern("zh", "quiz.question_changed"))
    expect(quiz.question.locator("[data-said]")).to_have_count(0)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_scripts_every_reply_says_where_it_leads(reader, lang):
    quiz = _begin(reader, "phone", lang, 320, java_script_enabled=False)
    question = quiz.root.locator(f"[data-question='{QUESTION}']")
    assert question.locator(".hb-talk-reply:visible").count() == question.locator(".hb-key [data-points]").count()
    reply = question.locator(".hb-talk-reply").first
    reply.locator("label").tap()
    expect(reply.get_by_role("radio")).to_be_checked()
    number = int(re.search(r"\d+", reply.locator("a").inner_text())[0])
    target = question.locator(reply.locator("a").get_attribute("href"))
    assert target.evaluate("li => [...li.parentElement.children].indexOf(li)") == number - 1
    question.locator(".hb-key > summary").tap()
    expect(question.locator(".hb-key .hb-why").first).to_be_visible()
    quiz.page.evaluate("scrollTo(0, 0)")
    assert_none(quiz.page.evaluate(SIDEWAYS), "overflow without JavaScript")


def test_paper_has_every_turn_and_the_key_the_good_way(reader):
    quiz = _begin(reader, "desktop", "en")
    turns = {turn: [reply for reply, *_ in replies] for turn, replies in quiz.question.evaluate(KEY)["turns"]}
    good = [value.split(">") for value in quiz.choices()]
    labels = quiz.question.locator(".hb-talk-reply label").all_text_contents()
    you = squeeze(word("en", "quiz.dialogue_you"))
    quiz.answer(right=False)
    sheets = PdfReader(io.BytesIO(quiz.page.pdf())).pages
    text = squeeze(unicodedata.normalize("NFKC", "".join(sheet.extract_text() for sheet in sheets)))
    replies = [squeeze(unicodedata.normalize("NFKC", label)).removeprefix(you) for label in labels]
    letters = ["ABCD"[place] for ids in turns.values() for place in range(len(ids))]
    printed = [f"{letter}.{reply}" for letter, reply in zip(letters, replies, strict=True)]
    assert [one for one in printed if one not in text] == []
    key = text[text.rindex(replies[-1]) :]
    steps = [f"{list(turns).index(turn) + 1}{'ABCD'[turns[turn].index(reply)]}→" for turn, reply in good]
    places = [key.index(step) for step in steps]
    assert places == sorted(places)
