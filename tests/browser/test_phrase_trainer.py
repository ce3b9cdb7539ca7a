"""Practising phrases: by keyboard and touch, typed in either language, across reloads, tabs, days and languages."""

from __future__ import annotations

import datetime
import io

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.support.axe import COLOURS, violations
from tests.support.layout import IN_VIEW, SIDEWAYS, SMALL_TARGETS, UNCOVERED
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.trainer import PATH, Trainer
from tests.support.ui import pattern, word

# Near misses of "请您再试一下。": the words typed, what is bracketed, what is named as missing and as too much.
NEAR = {
    "zh": ("请再试一下", "请【您】再试一下。", "您", None),
    "en": ("please try it again", "Please try again.", None, "it"),
}
OTHER = {"zh": "THANK YOU!", "en": "谢谢您"}


def _open(reader, device, lang, size=None, **options) -> Trainer:
    person = reader(device, lang, **options)
    if size:
        person.page.set_viewport_size({"width": size[0], "height": size[1]})
    person.open(PATH)
    return Trainer(person)


def _tab_to(trainer, target) -> None:
    """Press Tab until the focus is on the target, which must be in sight there."""
    for _ in range(60):
        if target.evaluate("e => e === document.activeElement"):
            assert target.evaluate(UNCOVERED), "the focus is out of sight"
            return
        trainer.page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {target}")


def _key(trainer, button) -> None:
    _tab_to(trainer, trainer.button(button).first)
    trainer.page.keyboard.press("Enter")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_round_by_keyboard_alone_on_the_narrowest_phone(reader, lang):
    """Focus goes to each situation, then to its words; what is missed comes again and is listed at the end."""
    trainer = _open(reader, "desktop", lang, (320, 640))
    _key(trainer, "start")
    first = trainer.current
    asked = []
    while trainer.card.count():
        expect(trainer.cue).to_be_focused()
        assert trainer.cue.evaluate(IN_VIEW) and not trainer.words.is_visible()
        assert_none(trainer.page.evaluate(SIDEWAYS), "overflow")
        asked.append(trainer.current)
        trainer.page.keyboard.press("Space")
        assert trainer.current == asked[-1] and not trainer.words.is_visible(), "Space on the situation answered"
        _key(trainer, "show")
        expect(trainer.words).to_be_focused()
        _key(trainer, "not_yet" if len(asked) == 1 else "known")
    assert len(asked) == 11 and asked[0] == asked[10] == first
    expect(trainer.result.get_by_role("heading", level=2)).to_be_focused()
    expect(trainer.result.locator(".hb-trainer-missed li")).to_have_count(1)
    link = trainer.result.locator(".hb-trainer-missed a")
    _tab_to(trainer, link)
    trainer.page.keyboard.press("Enter")
    expect(trainer.page.locator(f"[data-phrase='{first}']:target")).to_be_in_viewport()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_typing_by_touch_and_what_is_nearly_right(reader, lang):
    """What is missing is in brackets and named; it can count as known; the other language is right too."""
    trainer = _open(reader, "phone", lang)
    trainer.begin(of="call-back", how="type")
    live = trainer.root.get_by_role("status").first
    trainer.press("check")
    expect(trainer.field).to_be_focused()
    expect(trainer.card).to_contain_text(word(lang, "phrase-trainer.type_words"))
    expect(live).to_have_text(word(lang, "phrase-trainer.type_words"))
    while trainer.current != "phrase.try-again":
        trainer.press("give_up")
        expect(trainer.words).to_be_focused()
        trainer.press("known")
    typed, model, missing, extra = NEAR[lang]
    trainer.field.fill(typed)
    trainer.press("check")
    expect(trainer.verdict).to_have_attribute("data-verdict", "near")
    expect(trainer.verdict.locator(".hb-trainer-compared")).to_have_text(model)
    notes = [word(lang, f"phrase-trainer.{key}").format(words=words) for key, words in
             (("missing", missing), ("extra", extra)) if words]  # fmt: skip
    expect(trainer.verdict.locator("li")).to_have_text(notes)
    expect(live).to_contain_text(notes[0])
    assert trainer.verdict.evaluate("v => v.contains(document.activeElement)")
    for name in ("not_yet", "count_known"):
        assert trainer.button(name).evaluate(UNCOVERED), "an answer out of the thumb's reach"
    assert_none(trainer.page.evaluate(SMALL_TARGETS), "small target")
    trainer.press("count_known")
    trainer.press("undo")
    assert trainer.current == "phrase.try-again"
    expect(trainer.verdict).to_be_visible()
    trainer.press("count_known")
    trainer.field.fill(OTHER[lang])
    trainer.page.keyboard.press("Enter")
    expect(trainer.verdict).to_have_attribute("data-verdict", "right")


def test_a_round_goes_on_after_reload_in_the_other_language_and_in_a_second_tab(reader):
    """And tomorrow, what was missed is due."""
    trainer = _open(reader, "phone", "zh")
    person = trainer.person
    trainer.begin(how="type")
    trainer.press("give_up").press("not_yet")
    trainer.field.fill("请")
    here, field = trainer.current, "请"
    trainer.page.reload()
    person.settle()
    assert trainer.current == here
    expect(trainer.field).to_have_value(field)
    person.switch_language()
    assert trainer.current == here
    expect(trainer.field).to_have_value(field)
    trainer.press("check")
    expect(trainer.verdict).to_have_attribute("data-verdict", "right")
    person.switch_language()
    expect(trainer.verdict).to_have_attribute("data-verdict", "right")
    trainer.press("known")
    second = person.new_tab()
    second.goto(trainer.page.url)
    person.settle(second)
    there = second.locator(".hb-trainer-card[data-current]")
    expect(there).to_have_attribute("data-phrase", trainer.current)
    second.get_by_role("button", name=word("zh", "phrase-trainer.give_up")).tap()
    second.get_by_role("button", name=word("zh", "phrase-trainer.known")).tap()
    expect(trainer.root.locator(".hb-trainer-left")).to_have_text("会了2句，还有8句")
    second.close()
    trainer.page.clock.set_fixed_time(datetime.datetime.now() + datetime.timedelta(days=1))
    trainer.page.reload()
    person.settle()
    trainer.begin(of="due")
    assert trainer.current == "phrase.hello"
    trainer.press("show").press("known")
    expect(trainer.result).to_be_visible()
    person.open("saved/")
    expect(trainer.page.get_by_role("link", name=word("zh", "saved-data.phrase-trainer"))).to_be_visible()
    expect(trainer.page.locator("hb-saved-data")).to_contain_text(pattern("zh", "saved-data.phrases_seen"))


def test_every_state_is_accessible(reader):
    for lang, device in (("zh", "phone"), ("en", "desktop")):
        trainer = _open(reader, device, lang)

        def assert_fine(state, trainer=trainer):
            assert_none(violations(trainer.page), f"axe violation, {state}")
            trainer.page.emulate_media(color_scheme="dark")
            assert_none(violations(trainer.page, COLOURS), f"axe violation, {state}, dark")
            trainer.page.emulate_media(color_scheme="light")
            assert_none(trainer.page.evaluate(SMALL_TARGETS), f"small target, {state}")
            assert_none(trainer.page.evaluate(SIDEWAYS), f"overflow, {state}")

        assert_fine("choosing")
        trainer.begin(of="never")
        assert_fine("to say instead")
        trainer.press("show")
        assert_fine("shown")
        trainer.press("not_yet").press("end")
        assert_fine("result")
        trainer.press("choose").begin(of="never", how="type", language="en" if lang == "zh" else "zh")
        trainer.press("check")
        assert_fine("nothing typed")
        trainer.field.fill("hello, this is" if lang == "zh" else "您好，这里是")
        trainer.press("check")
        assert_fine("checked")


def test_without_scripts_every_situation_has_its_words_folded(reader):
    for lang in LANGUAGES:
        trainer = _open(reader, "phone", lang, java_script_enabled=False)
        cards = trainer.root.locator(".hb-trainer-card")
        assert cards.count() == 47
        expect(cards.filter(visible=True)).to_have_count(47)
        folded = cards.last.locator("details")
        expect(folded.locator(".hb-trainer-words")).to_be_hidden()
        folded.locator("summary").tap()
        expect(folded.locator(".hb-trainer-words > li")).to_have_count(2)
        assert_none(trainer.page.evaluate(SMALL_TARGETS), "small target")


def test_on_paper_situations_left_and_words_right(reader):
    """A clean sheet also in the middle of a round."""
    for lang in LANGUAGES:
        trainer = _open(reader, "desktop", lang)
        trainer.begin().press("show")
        trainer.page.emulate_media(media="print")
        expect(trainer.root.locator("button:visible, progress:visible, .hb-trainer-card:visible")).to_have_count(0)
        rows = trainer.root.locator("tbody tr")
        assert rows.count() == 47
        left, right = (rows.first.locator("td").nth(i).bounding_box() for i in (0, 1))
        assert abs(left["width"] - right["width"]) < 2 and right["x"] >= left["x"] + left["width"] - 1
        pdf = PdfReader(io.BytesIO(trainer.page.pdf(format="A4")))
        assert len(pdf.pages) <= 3
