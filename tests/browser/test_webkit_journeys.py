"""Finding, ticking and answering in WebKit."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from tests.support.layout import IN_VIEW
from tests.support.places import LANGUAGES, Place
from tests.support.screens.quiz import KEY
from tests.support.ui import words

QUERY = {"zh": "电话响几声", "en": "rings"}
SLUG = "answer-in-time"
SWITCH = "a[data-language-switch]"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_find_a_rule(webkit_reader, lang):
    person = webkit_reader
    person.open(Place(lang, ""))
    person.press(".hb-header [data-search-open]")
    person.find("[role=combobox]").send_keys(QUERY[lang])
    first = person.find("[role=option]")
    assert first.get_attribute("href").endswith("#" + SLUG)
    person.press(first)
    person.wait(lambda: person.driver.current_url.endswith("#" + SLUG), "the rule's address")
    person.wait(lambda: person.measure(IN_VIEW, person.find("#" + SLUG)), "the rule in view")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_find_a_rule_by_keyboard(webkit_reader, lang):
    person = webkit_reader
    person.open(Place(lang, "rules/"))
    person.find("body").send_keys("/")
    box = person.find("[role=combobox]")
    box.send_keys(QUERY[lang])
    person.find("[role=option]")
    if not person.all("[role=option][aria-selected=true]"):
        box.send_keys(Keys.ARROW_DOWN)
    box.send_keys(Keys.ENTER)
    person.wait(lambda: SLUG in person.driver.current_url, "the rule's address")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_checklist_is_kept_and_switches_language(webkit_reader, lang):
    person = webkit_reader
    place = Place(lang, "checklists/phone-call/")
    person.open(place)
    for number, state in enumerate(("yes", "no", "na")):
        _choose(person, number, state)
    person.open(place)
    person.wait(lambda: _states(person)[:3] == ["yes", "no", "na"], "the ticks after a reload")
    person.press(".hb-rest")
    person.wait(lambda: set(_states(person)[3:]) == {"yes"}, "all the others ticked")
    person.press(SWITCH)
    person.wait(lambda: person.driver.current_url.endswith(place.other.url), "the other language")
    person.settle()
    person.wait(lambda: _states(person)[:4] == ["yes", "no", "na", "yes"], "the same ticks")
    assert [fix.text for fix in person.all(".hb-fix-statement")], "nothing to fix is listed"


def _choose(person, number, state):
    item = person.all("[data-item]")[number]
    radio = item.find_element(By.CSS_SELECTOR, f"input[type=radio][value={state}]")
    person.press(person.js("return arguments[0].labels[0]", radio))


def _states(person):
    return person.js(
        "return [...document.querySelectorAll('[data-item]')]"
        ".map(i => i.querySelector('input[type=radio]:checked')?.value ?? null)"
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_quiz_to_the_end_in_two_languages(webkit_reader, lang):
    person = webkit_reader
    place = Place(lang, "quizzes/phone/")
    person.open(place)
    for number in range(3):
        _answer(person, right=number != 1)
        _onward(person)
    here = _question(person).get_attribute("data-question")
    person.press(SWITCH)
    person.wait(lambda: person.driver.current_url.endswith(place.other.url), "the other language")
    person.settle()
    assert _question(person).get_attribute("data-question") == here
    while person.all("fieldset.hb-question"):
        _answer(person)
        _onward(person)
    assert len(person.all(".hb-quiz-missed")) == 1
    assert person.all(".hb-quiz-summary [data-passed=true]")


def test_the_main_question_types(webkit_reader):
    """By their examples in the gallery, rightly and wrongly."""
    person = webkit_reader
    person.open(Place("en", "gallery/questions/"))
    for type in ("single", "multiple", "number", "typed"):
        for state, right in (("new", True), ("refused", False)):
            quiz = f"hb-quiz[data-id='example-{type}-{state}']"
            _answer(person, right, quiz)
            has_focus = "return document.querySelector(arguments[0]).contains(document.activeElement)"
            assert person.js(has_focus, f"{quiz} .hb-verdict")
    assert person.js("return localStorage.length") == 0


def _question(person, quiz="hb-quiz"):
    person.find(f"{quiz}[data-ready]")
    return person.find(f"{quiz} fieldset.hb-question")


def _answer(person, right=True, quiz="hb-quiz"):
    question = _question(person, quiz)
    key = person.measure(KEY, question)
    if key["number"] is not None:
        field = question.find_element(By.CSS_SELECTOR, "input[type=text]")
        field.send_keys(key["number"] if right else "99")
    if key["words"]:
        question.find_element(By.CSS_SELECTOR, "input[type=text]").send_keys(key["words"][0] if right else "0")
    if key["steps"]:
        _put_in_order(person, question, key["steps"] if right else key["steps"][::-1])
        key |= {"right": [], "wrong": []}
    if key["belongs"]:
        _put_in_groups(person, question, key, right)
        key |= {"right": [], "wrong": []}
    if key["matches"]:
        _match(person, question, key, right)
        key |= {"right": [], "wrong": []}
    if key["turns"]:
        _talk(person, question, key, right)
        key |= {"right": [], "wrong": []}
    for value in key["right"] if right else key["wrong"][:1]:
        person.press(question.find_element(By.CSS_SELECTOR, f".hb-option[data-option='{value}'] label"))
    _press_button(person, "check", quiz=quiz)
    assert person.find(f"{quiz} .hb-verdict").get_attribute("data-verdict") == ("right" if right else "wrong")


def _talk(person, question, key, right):
    turns, at = dict(key["turns"]), key["turns"][0][0]
    while at in turns:
        reply, _, at = next(reply for reply in turns[at] if reply[1] == float(right))
        person.press(question.find_element(By.CSS_SELECTOR, f".hb-talk-reply[data-option='{reply}'] label"))
        _press_button(person, "dialogue_say")


def _put_in_order(person, question, steps):
    for place, step in enumerate(steps):
        rows = [row.get_attribute("data-option") for row in question.find_elements(By.CSS_SELECTOR, ".hb-step")]
        for _ in range(rows.index(step) - place):
            person.press(question.find_element(By.CSS_SELECTOR, f"[data-option='{step}'] [data-move=up]"))


def _put_in_groups(person, question, key, right):
    for item, group in key["belongs"]:
        chosen = group if right else next(other for other in key["groups"] if other != group)
        person.press(question.find_element(By.CSS_SELECTOR, f"[data-option='{item}'] input[value='{chosen}'] + label"))


def _match(person, question, key, right):
    for row, choice in key["matches"]:
        chosen = choice if right else next(other for other in key["choices"] if other != choice)
        Select(question.find_element(By.CSS_SELECTOR, f".hb-answer [data-option='{row}'] select")).select_by_value(
            chosen
        )


def _onward(person):
    _press_button(person, "next", "see_result")


def _press_button(person, *keys, quiz="hb-quiz"):
    lang = person.js("return document.documentElement.dataset.lang")
    names = {name for key in keys for name in words(lang, f"quiz.{key}")}
    where = f"{quiz} .hb-quiz-main-actions button, {quiz} .hb-talk-actions button"
    buttons = [b for b in person.all(where) if b.text in names]
    person.press(buttons[0])
