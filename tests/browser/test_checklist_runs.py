"""A list from the first answer to the next day, by keyboard alone and by touch alone."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.test_checklist import TODAY
from tests.support.screens.checklist import Checklist

DAILY = "checklists/desk/"
TALL = 800
WIDTHS = [(320, "zh"), (1280, "en")]
FOCUS = "document.activeElement"
COARSE = "window.matchMedia = (query) => ({ matches: query.includes('coarse') || query.includes('light') })"


def _begin(reader, lang, path=DAILY, device="desktop", width=None, **options) -> Checklist:
    person = reader(device, lang, **options)
    person.context.clock.set_fixed_time(TODAY)
    if width:
        person.page.set_viewport_size({"width": width, "height": TALL})
    person.open(path)
    return Checklist(person)


def _count(checklist) -> int:
    return checklist.items.count()


def _tab_to(checklist, selector, backwards=False) -> None:
    """Press Tab until the focus is there."""
    for _ in range(150):
        if checklist.page.evaluate(f"{FOCUS}.matches({selector!r})"):
            return
        checklist.page.keyboard.press("Shift+Tab" if backwards else "Tab")
    raise AssertionError(f"Tab never came to {selector}")


@pytest.mark.parametrize(("width", "lang"), WIDTHS)
def test_the_whole_list_by_keyboard(reader, width, lang):
    checklist = _begin(reader, lang, width=width)
    page, keys, total = checklist.page, checklist.page.keyboard, _count(checklist)
    _tab_to(checklist, "[data-item] input[type=radio]")
    keys.press("Space")
    keys.press("Enter")
    assert page.url.endswith(DAILY), "Enter submitted the form"
    keys.press("ArrowRight")
    assert checklist.states()[0] == "no", "an arrow key moves to the next answer"
    _tab_to(checklist, ".hb-item-note-open")
    keys.press("Enter")
    keys.type("x")
    # The way onward, out of the panel: to the next open item, not the next in order.
    _tab_to(checklist, ".hb-panel-next", backwards=True)
    keys.press("Enter")
    assert page.evaluate(f"{FOCUS}.closest('[data-item]').matches(':nth-of-type(2)')")
    keys.press("Space")
    _tab_to(checklist, ".hb-rest")
    keys.press("Enter")
    assert checklist.states() == ["no", "yes"] + ["yes"] * (total - 2)
    _tab_to(checklist, ".hb-panel-undo")
    keys.press("Enter")
    assert checklist.states() == ["no", "yes"] + [None] * (total - 2), (
        "undo takes back what was not answered one by one"
    )
    _tab_to(checklist, ".hb-rest")
    keys.press("Enter")
    _tab_to(checklist, ".hb-panel-next", backwards=True)
    keys.press("Enter")
    _tab_to(checklist, ".hb-fix-statement a")
    keys.press("Enter")
    assert page.evaluate(f"{FOCUS}.value") == "no", "from what to fix back to its answer"
    _tab_to(checklist, ".hb-actions .hb-button-primary")
    keys.press("Enter")
    assert set(checklist.states()) == {None}
    assert page.evaluate(f"{FOCUS}.matches('.hb-panel')"), "a new run begins at its start"
    expect(checklist.item(0)).to_contain_text("x")  # last time's note on what was left open
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("width", "lang"), WIDTHS)
def test_the_whole_list_by_touch(reader, width, lang):
    checklist = _begin(reader, lang, device="phone", width=width)
    person, page, total = checklist.person, checklist.page, _count(checklist)
    checklist.choose(0, "yes")
    for _ in range(total - 1):
        person.press(checklist.root.locator(".hb-panel-next"))
        here = page.evaluate(f"{FOCUS}.closest('[data-item]').dataset.item")
        item = checklist.root.locator(f"[data-item='{here}']")
        covered = item.evaluate(
            "e => e.getBoundingClientRect().top < document.querySelector('.hb-panel').getBoundingClientRect().bottom"
        )
        assert not covered, f"{here} is under the panel"
        number = [one.get_attribute("data-item") for one in checklist.items.all()].index(here)
        checklist.choose(number, ("yes", "no", "na")[number % 3])
    assert None not in checklist.states()
    expect(checklist.progress).to_contain_text(re.compile(rf"{total}\b.*{total}"))
    person.press(checklist.root.locator(".hb-panel-next"))
    expect(page.locator(".hb-fix-statement a").first).to_be_focused()
    person.press(checklist.button("clear"))
    assert set(checklist.states()) == {None}
    person.press(checklist.button("undo"))
    assert None not in checklist.states()
    assert checklist.saved()["run"], "undone, and saved"


def test_a_page_left_open_overnight(reader):
    checklist = _begin(reader, "zh", device="phone")
    checklist.choose(1, "no")
    checklist.choose(0, "yes")
    checklist.note(1).fill("明天补上")
    checklist.saved()
    for hours in (1, 24):  # still the same day; then the next
        checklist.person.context.clock.set_fixed_time(TODAY + timedelta(hours=hours))
        checklist.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        assert set(checklist.states()) == ({None} if hours == 24 else {"yes", "no", None})
    expect(checklist.progress).to_contain_text(checklist.words("rolled"))
    expect(checklist.progress).to_be_in_viewport()
    expect(checklist.item(1)).to_contain_text("明天补上")
    checklist.person.press(checklist.root.locator(".hb-history > summary"))
    expect(checklist.root.locator(".hb-history-days")).to_contain_text("明天补上")
    (record,) = checklist.saved()["history"].values()
    assert sorted(record["answers"].values()) == ["no", "yes"]


def test_a_phone_that_kills_the_page_and_the_way_back(reader):
    checklist = _begin(reader, "zh", device="phone")
    checklist.choose(0, "no")
    checklist.saved()
    checklist.page.close(run_before_unload=False)
    again = checklist.person.page = checklist.person.context.new_page()
    checklist.person.open(DAILY)
    checklist = Checklist(checklist.person)
    expect(checklist.choice(0, "no")).to_be_checked()
    checklist.choose(1, "yes")
    checklist.person.press(again.locator(".hb-fix-rules a").first)
    again.wait_for_url("**/rules/**")
    again.go_back()
    checklist.person.settle()
    expect(checklist.choice(1, "yes")).to_be_checked()


@pytest.mark.parametrize("works", [True, False])
def test_a_phone_hands_the_result_to_the_chat(reader, works):
    share = "Promise.resolve()" if works else "Promise.reject(new TypeError('no'))"
    script = f"navigator.share = (data) => {{ window.shared = data; return {share}; }}; {COARSE}"
    person = reader("phone", "zh", permissions=["clipboard-read", "clipboard-write"])
    person.context.add_init_script(script)
    person.open(DAILY)
    checklist = Checklist(person)
    checklist.choose(0, "no")
    person.press(checklist.button("share"))
    text = checklist.page.evaluate("shared.text")
    assert "✗" in text and text.rstrip().endswith(DAILY)
    result = checklist.root.locator(".hb-action-result")
    if works:
        expect(result).to_be_empty()
    else:
        expect(result).to_have_text(checklist.words("copied"))
        assert checklist.page.evaluate("navigator.clipboard.readText()") == text


def test_paper_filled_in_and_empty(reader):
    checklist = _begin(reader, "zh")
    page = checklist.page
    checklist.choose(0, "no")
    checklist.note(0).fill("打印机坏了")
    page.evaluate("window.print = () => {}")
    mark = "document.querySelector('[data-choice=no] label'), '::before'"
    shown = {}
    for key in ("print_blank", "print"):
        if key == "print_blank":
            checklist.button(key).click()
        else:
            page.evaluate("dispatchEvent(new Event('afterprint'))")
        page.emulate_media(media="print")
        shown[key] = (
            page.evaluate(f"getComputedStyle({mark}).content"),
            checklist.root.locator("textarea").first.is_visible(),
            checklist.root.locator(".hb-fixes").is_visible(),
            "11月23日" in checklist.root.locator(".hb-checklist-paper").inner_text(),
        )
        page.emulate_media(media="screen")
    assert shown["print_blank"] == ('""', False, False, False)
    assert shown["print"] == ('"✓"', True, True, True)
