"""Somebody follows a learning path: reads, signs, ticks, passes, comes back, and prints the certificate."""

from __future__ import annotations

import io
import re
import unicodedata

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.support.axe import COLOURS, violations
from tests.support.layout import SIDEWAYS, SMALL_TARGETS
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.screens.checklist import Checklist
from tests.support.screens.path import SHIFT, PathPages, done, signing, steps_of
from tests.support.screens.quiz import Quiz
from tests.support.ui import pattern, word

# Between long names: nobody is called so, and it has to fit all the same.
LONG_NAME = "欧阳" * 30
RULE = "phone.answer-in-time"


def test_a_stage_by_touch_on_a_phone(reader):
    """The front desk's first stage: read and sign, tick, read and sign, tick, pass; home knows the rest."""
    person = reader("phone", "zh")
    pages = PathPages(person)
    person.open("paths/front-desk/")
    person.press(pages.page.get_by_role("button", name=word("zh", "path.make_mine")))
    expect(pages.page.get_by_role("button", name=word("zh", "path.is_mine"))).to_be_visible()
    pages.follow(pages.go)
    _do(pages, steps_of("front-desk")[:5])
    assert "/rules/phone/" in pages.page.url
    person.open()
    expect(pages.go).to_have_text(re.compile("接打电话"))
    expect(pages.page.locator("hb-home summary").first).to_contain_text("5")
    pages.follow(pages.go)
    assert "/rules/phone/" in pages.page.url


def _do(pages, steps):
    """Do steps one after the other, led from each to the next."""
    for step in steps:
        if step.type == "read":
            pages.person.press(pages.sign)
            expect(pages.page.locator(".hb-sign-off-state")).to_be_focused()
        elif step.type == "checklist":
            checklist = Checklist(pages.person)
            for number in range(checklist.items.count()):
                checklist.choose(number, "yes")
        else:
            Quiz(pages.person).take(wrong=1)
        pages.follow(pages.next)


def test_the_first_steps_by_keyboard_in_english(reader):
    person = reader("desktop", "en")
    pages = PathPages(person)
    person.open()
    expect(pages.go).to_have_text(pattern("en", "path.start"))
    _enter(pages, pages.go)
    for chapter in ("attendance", "dress"):
        assert f"/rules/{chapter}/" in pages.page.url
        _tab_to(pages, pages.sign)
        pages.page.keyboard.press("Enter")
        expect(pages.page.locator(".hb-sign-off-state")).to_be_focused()
        expect(pages.next).to_be_visible()
        _enter(pages, pages.next)
    person.open()
    expect(pages.go).to_have_text(re.compile("Work discipline"))
    expect(pages.page.get_by_role("heading", name=pattern("en", "home.title"))).to_be_visible()


# The last link above an element, from which to go on by keyboard: a chapter has a hundred of them.
LINK_ABOVE = """e => [...document.querySelectorAll('main a')].filter(link =>
    link.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING).pop()?.focus()"""


def _tab_to(pages, target):
    """Tab from nearby until it has the focus."""
    target.evaluate(LINK_ABOVE)
    for _ in range(20):
        if target.evaluate("e => e === document.activeElement"):
            return
        pages.page.keyboard.press("Tab")
    raise AssertionError("the keyboard does not get there")


def _enter(pages, link):
    _tab_to(pages, link)
    with pages.page.expect_navigation():
        pages.page.keyboard.press("Enter")
    pages.person.settle()


def test_reload_second_tab_and_the_other_language_know_the_same(reader):
    person = reader("phone", "zh")
    pages = PathPages(person).keep(done("new-hire", 6))
    person.open("rules/phone/")
    home = person.new_tab()
    home.goto(person.url)
    expect(home.locator("[data-part=go]")).to_have_text(re.compile("接打电话"))
    person.press(pages.sign)
    expect(home.locator("[data-part=go]")).to_have_text(re.compile("会说话"))
    pages.page.reload()
    expect(pages.page.locator(".hb-sign-off-done")).to_be_visible()
    person.switch_language()
    expect(pages.page.locator(".hb-sign-off-done")).to_have_text(pattern("en", "sign-off.signed"))
    expect(pages.next).to_have_text(re.compile("Words that help"))
    person.press(pages.page.get_by_role("button", name=word("en", "sign-off.undo")))
    expect(pages.sign).to_be_focused()
    expect(pages.next).to_have_count(0)
    expect(home.locator("[data-part=go]")).to_have_text(re.compile("接打电话"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_change_of_substance_asks_to_read_exactly_what_changed(reader, lang):
    """The page's rule is a revision ahead of what was signed; another was not there then."""
    person = reader("phone", lang)
    record = signing("phone")
    clauses = record["signed"]["1"]["clauses"]
    added = next(id_ for id_ in clauses if id_ != RULE)
    del clauses[added]
    pages = PathPages(person).keep({**done("new-hire", 7), "hb:sign-off:phone": record})
    page = pages.page
    page.route("**/rules/phone/", lambda route: _raise_revision(route))
    person.open("rules/phone/")
    top = page.locator(".hb-reread")
    expect(top.get_by_role("listitem")).to_have_count(2)
    marked = page.locator(".hb-clause:has(.hb-reread-tag)")
    assert {rule.get_attribute("data-clause") for rule in marked.all()} == {RULE, added}
    person.press(top.get_by_role("listitem").first.get_by_role("link"))
    assert page.url.endswith(f"#{RULE.partition('.')[2]}") or page.url.endswith(f"#{added.partition('.')[2]}")
    assert page.locator("hb-sign-off .hb-reread-rules li").count() == 2
    person.press(pages.sign)
    expect(top).to_be_hidden()
    expect(marked).to_have_count(0)
    expect(page.locator(".hb-sign-off-done")).to_be_visible()


def test_the_request_says_the_rule_and_not_what_its_terms_mean(reader):
    """The meanings of terms stand in the rule for whoever asks for them."""
    record = signing("attendance")
    rule = next(iter(record["signed"]["1"]["clauses"]))
    record["signed"]["1"]["clauses"].pop(rule)
    pages = PathPages(reader("phone", "zh")).keep({"hb:sign-off:attendance": record})
    pages.person.open("rules/attendance/")
    text = pages.page.locator(f"[data-clause='{rule}'] .hb-clause-text")
    expect(text.locator("[role=tooltip]").first).to_be_attached()
    expect(pages.page.locator(".hb-reread-rules a").first).to_have_text(text.inner_text())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_way_on_names_the_path_after_a_space_where_the_language_has_one(reader, lang):
    pages = PathPages(reader("phone", lang)).keep(done("new-hire", 1))
    pages.person.open("rules/attendance/")
    way = pages.page.locator("hb-next-step p").first
    between = "" if lang == "zh" else " "
    expect(way).to_contain_text(f"{word(lang, 'next-step.path')}{between}{way.locator('a').inner_text()}")


def _raise_revision(route):
    rule = rf'(data-clause="{re.escape(RULE)}"[^>]*data-revision=)"\d+"'
    body, times = re.subn(rule, r'\1"2"', route.fetch().text())
    assert times == 1
    route.fulfill(body=body)


def test_a_new_wording_and_a_rule_that_is_gone_ask_nothing(reader):
    record = signing("phone", version="0.9")
    record["signed"]["1"]["clauses"]["phone.once-a-rule"] = 3
    pages = PathPages(reader("phone", "en")).keep({"hb:sign-off:phone": record})
    pages.person.open("rules/phone/")
    expect(pages.page.locator(".hb-sign-off-done")).to_contain_text("0.9")
    expect(pages.page.get_by_text(pattern("en", "sign-off.wording"))).to_be_attached()
    expect(pages.page.locator(".hb-reread")).to_be_hidden()


def test_the_whole_chapter_is_signed_whatever_job_is_shown(reader):
    person = reader("desktop", "zh")
    page = person.open("rules/visitors/")
    page.locator("hb-audience select").select_option("manager")
    assert page.locator(".hb-clause[hidden]").count() > 0
    person.press(PathPages(person).sign)
    expect(page.locator(".hb-sign-off-done")).to_be_visible()
    saved = page.evaluate("JSON.parse(localStorage.getItem('hb:sign-off:visitors')).value.signed[1].clauses")
    assert len(saved) == page.locator(".hb-clause[data-revision]").count()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_certificate_prints_on_one_sheet(reader, lang):
    person = reader("desktop", lang, color_scheme="dark")
    pages = PathPages(person).keep(done("new-hire"))
    page = person.open("paths/new-hire/certificate/")
    page.get_by_label(word(lang, "certificate.name")).fill(LONG_NAME)
    expect(page.locator(".hb-certificate-name")).to_have_text(LONG_NAME)
    person.switch_language()
    expect(page.locator(".hb-certificate-name")).to_have_text(LONG_NAME)
    pdf = PdfReader(io.BytesIO(page.pdf(format="A4")))
    assert len(pdf.pages) == 1
    # In a PDF some characters become look-alikes.
    text = "".join(unicodedata.normalize("NFKC", pdf.pages[0].extract_text()).split())
    assert "新人入职" in text and "Newhere" in text
    assert "92%" in text and "v1.0" in text and text.count("2026-11-21") >= len(steps_of("new-hire"))
    page.emulate_media(media="print")
    ink = page.locator(".hb-certificate h2").evaluate("e => getComputedStyle(e).color")
    assert sum(int(n) for n in re.findall(r"\d+", ink)[:3]) < 100, f"pale ink on paper: {ink}"
    assert pages.page.locator(".hb-certificate-proof").inner_text().count("\n") >= 1, "the proof is in both languages"


def test_the_certificate_waits_for_every_step_and_then_for_no_change(reader):
    person = reader("phone", "zh")
    pages = PathPages(person).keep(done("manager", 14))
    page = person.open("paths/manager/certificate/")
    missing = page.locator(".hb-certificate-open li")
    expect(missing).to_have_count(1)
    expect(page.locator(".hb-certificate")).to_be_hidden()
    changed = {**done("manager"), "hb:sign-off:growth": {"signed": {"1": {
        "day": "2026-11-20", "version": "0.8", "clauses": {}}}}}  # fmt: skip
    pages.keep(changed)
    person.open("paths/manager/certificate/")
    expect(page.locator(".hb-certificate")).to_be_visible()
    expect(page.locator("[data-step='sign-off:growth']")).to_contain_text("v0.8")
    expect(page.locator(".hb-certificate-again")).to_be_visible()
    pages.follow(page.locator(".hb-certificate-again a"))
    expect(page.locator(".hb-reread")).to_be_visible()


def test_nobody_who_chose_no_path_is_disturbed(reader):
    """No way on at the end of a page, and not a byte of what finds it."""
    person = reader("phone", "zh")
    pages = PathPages(person).keep({"hb:sign-off:phone": signing("phone")})
    person.open("rules/phone/")
    expect(pages.page.locator(".hb-sign-off-done")).to_be_attached()
    expect(pages.page.locator("hb-next-step")).to_be_hidden()
    assert not [url for url in person.watch.requests if "/paths/" in url or "/parts" in url]


@pytest.mark.parametrize("device", ["phone", "desktop"])
def test_the_home_page_does_not_jump(reader, device):
    person = reader(device, "zh")
    pages = PathPages(person).keep(done("new-hire", 7))
    person.open()
    expect(pages.go).to_have_text(pattern("zh", "path.continue"))
    assert pages.page.evaluate(SHIFT) < 0.01


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_javascript_there_is_paper(reader, lang):
    person = reader("phone", lang, java_script_enabled=False)
    page = person.open("rules/phone/")
    expect(page.locator(".hb-sign-off-paper")).to_be_visible()
    expect(page.get_by_role("button", name=word(lang, "sign-off.sign"))).to_be_hidden()
    page = person.open("paths/front-desk/certificate/")
    expect(page.get_by_text(word(lang, "certificate.no_script"))).to_be_visible()
    person.press(page.locator("main a").first)
    page.emulate_media(media="print")
    expect(page.locator(".hb-path-paper")).to_be_visible()
    assert page.locator(".hb-path-step").count() == len(steps_of("front-desk"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_axe_and_narrow_windows_in_every_state(reader, lang):
    """Home, path, chapter and certificate, half way with something to read again, and at the end."""
    person = reader("phone", lang)
    pages = PathPages(person)
    again = {"hb:sign-off:attendance": {"signed": {"1": {"day": "2026-11-20", "version": "0.9", "clauses": {}}}}}
    half, whole = {**done("new-hire", 9), **again}, {**done("new-hire"), **again}
    whole["hb:paths:mine"] = {"chosen": "new-hire", "name": LONG_NAME}
    for records, paths in ((half, ("", "paths/new-hire/", "paths/new-hire/certificate/", "rules/attendance/")),
                           (whole, ("paths/new-hire/certificate/", "rules/phone/"))):  # fmt: skip
        pages.keep(records)
        for path in paths:
            page = person.open(path)
            # What comes by itself: the rest of each component.
            page.wait_for_load_state("networkidle")
            where = f"{path or 'home'}, {lang}"
            assert_none(violations(page), f"axe violation on {where}, light")
            page.emulate_media(color_scheme="dark")
            assert_none(violations(page, COLOURS), f"axe violation on {where}, dark")
            page.emulate_media(color_scheme="light")
            assert_none(page.evaluate(SMALL_TARGETS), f"control under 44 px on {where}")
            page.set_viewport_size({"width": 320, "height": 640})
            assert_none(page.evaluate(SIDEWAYS), f"overflow on {where} at 320 px")
            page.set_viewport_size({"width": 390, "height": 844})
