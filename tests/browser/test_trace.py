"""A reviewer follows facts to rules."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.layout import IN_VIEW
from tests.support.places import LANGUAGES

PAGE = "sources/trace/"


def _shown(page):
    return page.locator(".hb-trace tbody tr:visible").evaluate_all("rows => rows.map(row => row.id)")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_by_document_topic_and_words(reader, lang):
    page = reader("desktop", lang).open(PAGE)
    assert page.locator(".hb-trace tbody tr").count() == 935
    page.locator("select[name=document]").select_option("B")
    shown = _shown(page)
    assert shown and all(row.startswith("fact-b") for row in shown)
    page.locator("select[name=topic]").select_option("phone")
    topics = page.locator(".hb-trace tbody tr:visible").evaluate_all("rows => rows.map(row => row.dataset.topic)")
    assert set(topics) == {"phone"}
    page.locator("input[name=words]").fill("b4.30")
    assert _shown(page) == ["fact-b4-30"]
    expect(page.locator(".hb-trace [role=status]")).to_contain_text("935")
    assert page.locator(".hb-trace table:visible").count() == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_from_a_rule_to_its_fact_and_back(reader, lang):
    person = reader("phone", lang)
    page = person.open("rules/phone/")
    rule = page.locator("#answer-in-time")
    person.press(rule.locator(".hb-sources summary"))
    person.press(rule.locator(".hb-sources a").first)
    page.wait_for_url("**/sources/trace/#fact-*")
    person.settle()
    row = page.locator(f"[id='{page.url.partition('#')[2]}']")
    assert row.evaluate(IN_VIEW)
    person.press(row.locator("a[href*='rules/phone/#answer-in-time']"))
    page.wait_for_url("**/rules/phone/#answer-in-time")


def test_enter_in_the_filter_stays_on_the_page(reader):
    page = reader("desktop", "zh").open(PAGE)
    page.locator("input[name=words]").fill("铃")
    page.keyboard.press("Enter")
    page.wait_for_timeout(200)
    assert page.url.endswith(PAGE)
