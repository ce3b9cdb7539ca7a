"""A chapter's page: the rules of one job, procedures, tables, terms, rules that are off."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.layout import IN_VIEW, SIDEWAYS, UNCOVERED
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.ui import word

PAGE = "rules/phone/"
JOB = "network-operations"


def _choose(page, job):
    page.locator("hb-audience select").select_option(job)


def _rules(page):
    return page.locator("[data-clause][data-audience]")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_only_the_rules_of_one_job(reader, lang):
    page = reader("phone", lang).open(PAGE)
    total = _rules(page).count()
    _choose(page, JOB)
    shown = page.locator("[data-clause][data-audience]:visible")
    audiences = shown.evaluate_all("rules => rules.map(rule => rule.dataset.audience)")
    assert 0 < len(audiences) < total
    assert all("everyone" in each or JOB in each for each in audiences)
    expect(page.locator("hb-audience [role=status]")).to_contain_text(str(total - len(audiences)))
    _choose(page, "")
    assert page.locator("[data-clause][data-audience]:visible").count() == total


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_job_is_kept_for_the_next_chapter_and_the_other_language(reader, lang):
    person = reader("phone", lang)
    page = person.open(PAGE)
    _choose(page, "customer-service")
    page = person.open("rules/complaints/")
    expect(page.locator("hb-audience select")).to_have_value("customer-service")
    person.switch_language()
    expect(page.locator("hb-audience select")).to_have_value("customer-service")


def test_a_chapter_without_rules_for_the_job_kept_shows_all(reader):
    """No choice that the reader cannot see hides anything."""
    person = reader("phone", "zh")
    page = person.open(PAGE)
    _choose(page, JOB)
    page = person.open("rules/closing/")
    chosen = page.locator("hb-audience select").input_value()
    hidden = page.locator("[data-clause][data-audience]:not(:visible)").count()
    assert (chosen == JOB) or hidden == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_link_to_a_rule_of_another_job_shows_it(reader, lang):
    person = reader("phone", lang)
    page = person.open(PAGE)
    _choose(page, JOB)
    other = page.locator("[data-audience='customer-service']").first.get_attribute("id")
    page = person.open(f"{PAGE}?again#{other}")
    page.wait_for_function(IN_VIEW_OF, arg=other)
    expect(page.locator("hb-audience select")).to_have_value("")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_rule_put_away_is_found_again_by_the_link_that_led_there(reader, lang):
    person = reader("phone", lang)
    other = person.open(PAGE).locator("[data-audience='customer-service']").first.get_attribute("id")
    page = person.open(f"{PAGE}#{other}")
    _choose(page, JOB)
    expect(page.locator(f"[id='{other}']")).to_be_hidden()
    assert "#" not in page.url
    page.evaluate("id => location.assign(`#${id}`)", other)
    page.wait_for_function(IN_VIEW_OF, arg=other)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_paper_says_that_rules_are_left_out(reader, lang):
    page = reader("desktop", lang).open(PAGE)
    _choose(page, JOB)
    page.emulate_media(media="print")
    expect(page.locator("hb-audience [role=status]")).to_be_visible()
    expect(page.locator("hb-audience select")).to_be_hidden()


IN_VIEW_OF = f"id => ({IN_VIEW})(document.getElementById(id))"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_section_of_which_nothing_is_left_says_so(reader, lang):
    page = reader("desktop", lang).open("rules/service/")
    lists = page.locator(".hb-clause-list")
    for option in page.locator("hb-audience option").evaluate_all("all => all.map(each => each.value)"):
        _choose(page, option)
        for section in lists.all():
            rules = section.locator("[data-clause]:visible").count()
            assert section.locator(".hb-clause-none").is_visible() == (rules == 0)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_rule_that_is_off_is_no_rule(reader, lang):
    page = reader("phone", lang).open("rules/rewards/")
    off = page.locator(".hb-clause-off")
    assert off.count() > 3
    for rule in off.all():
        expect(rule.locator(".hb-level")).to_have_text(word(lang, "clause.off"))
        assert rule.get_attribute("data-revision") is None
        expect(rule.locator(".hb-clause-caution")).to_contain_text(word(lang, "clause.caution-labour-law"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_step_leads_to_its_rule(reader, lang):
    person = reader("phone", lang)
    page = person.open("rules/complaints/")
    link = page.locator(".hb-step .hb-rule-links a").first
    slug = link.get_attribute("href").partition("#")[2]
    person.press(link)
    page.wait_for_function(IN_VIEW_OF, arg=slug)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_cell_of_a_table_says_its_column_on_a_phone(reader, lang):
    page = reader("phone", lang).open("rules/response-times/")
    cells = page.locator(".hb-table td[data-column]")
    heads = page.locator(".hb-table thead th").all_text_contents()
    assert cells.count() > 10
    for cell in cells.all():
        said = cell.evaluate("e => getComputedStyle(e, '::before').content").strip('"')
        assert said in heads
    wide = reader("desktop", lang).open("rules/response-times/")
    expect(wide.locator(".hb-table thead th").first).to_be_visible()


def _first_term(page):
    return page.locator("hb-term").first


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_term_says_what_it_means_by_finger(reader, lang):
    person = reader("phone", lang)
    page = person.open(PAGE)
    term = _first_term(page)
    person.press(term.locator("a"))
    bubble = term.get_by_role("tooltip")
    expect(bubble).to_be_visible()
    box = bubble.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 390
    page.locator("h1").tap()
    expect(bubble).to_be_hidden()
    person.press(term.locator("a"))
    person.press(term.locator("a"))
    page.wait_for_url("**/glossary/#*")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_term_says_what_it_means_by_mouse_and_keyboard(reader, lang):
    page = reader("desktop", lang).open(PAGE)
    term = _first_term(page)
    bubble = term.get_by_role("tooltip")
    term.locator("a").hover()
    expect(bubble).to_be_visible()
    page.keyboard.press("Escape")
    expect(bubble).to_be_hidden()
    page.mouse.move(5, 5)
    term.locator("a").hover()
    expect(bubble).to_be_visible()
    page.mouse.move(5, 5)
    expect(bubble).to_be_hidden()
    page.keyboard.press("Tab")
    term.locator("a").focus()
    expect(bubble).to_be_visible()
    page.keyboard.press("Escape")
    expect(bubble).to_be_hidden()


JUST_ABOVE_THE_BAR = """term => {
    const bar = document.querySelector('.hb-tabs').getBoundingClientRect();
    scrollBy(0, term.getBoundingClientRect().bottom - bar.top + 4);
}"""


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_terms_mean_is_inside_the_window_and_above_the_tab_bar(reader, lang, width):
    person = reader("phone", lang)
    page = person.open("rules/complaint-process/")
    page.set_viewport_size({"width": width, "height": 700})
    terms = page.locator("hb-term")
    assert terms.count() > 1
    for term in terms.all():
        term.evaluate(JUST_ABOVE_THE_BAR)
        term.locator("a").tap()
        bubble = term.get_by_role("tooltip")
        expect(bubble).to_be_visible()
        assert_none(page.evaluate(SIDEWAYS), f"overflow at {term.locator('a').inner_text()}, {width} px")
        assert page.evaluate("innerWidth") == width
        assert bubble.evaluate("e => e.getBoundingClientRect().left") >= 0
        assert bubble.evaluate(UNCOVERED)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_term_leads_to_the_glossary_without_scripts(reader, lang):
    person = reader("phone", lang, java_script_enabled=False)
    page = person.open(PAGE)
    link = _first_term(page).locator("a")
    assert link.get_attribute("title")
    person.press(link)
    page.wait_for_url("**/glossary/#*")
