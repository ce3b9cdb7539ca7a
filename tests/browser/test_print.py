"""On paper: the content with its boxes, and none of the navigation."""

from __future__ import annotations

import io
import re
import unicodedata

import pytest
from pypdf import PdfReader

from tests.support.html import squeeze
from tests.support.places import LANGUAGES
from tests.support.ui import word

PAPER = {"format": "A4", "print_background": False}


def _pdf(page) -> PdfReader:
    return PdfReader(io.BytesIO(page.pdf(**PAPER)))


def _text(pdf: PdfReader) -> str:
    return squeeze("".join(sheet.extract_text() for sheet in pdf.pages))


def _screen_text(page, css: str) -> list[str]:
    return [squeeze(text) for text in page.locator(css).all_inner_texts() if text.strip()]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_chapter_prints_every_rule_and_no_navigation(reader, lang):
    page = reader("desktop", lang, color_scheme="dark").open("rules/phone/")
    rules = _screen_text(page, ".hb-clause-text")
    navigation = _screen_text(page, ".hb-tabs a, [data-language-switch], .hb-skip")
    pdf = _pdf(page)
    text = _text(pdf)
    assert rules and not _lost(rules, text)
    start = text[: text.index(squeeze(page.locator("h1").inner_text()))]
    assert not [name for name in navigation if name in start], start
    width, height = (float(side) for side in pdf.pages[0].mediabox[2:])
    assert abs(width - 595) < 2 and abs(height - 842) < 2, "not A4"


def _essence(text: str) -> str:
    """Letters and Chinese characters only: PDF has its own ideas of spaces, quotes and ligatures."""
    return re.sub(r"[^0-9A-Za-z\u4e00-\u9fff]", "", unicodedata.normalize("NFKC", text))


def _pairs(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1)}


def _lost(wanted: list[str], printed: str) -> list[str]:
    """Texts that are not on paper. Not to the letter: in a PDF some characters become look-alikes."""
    there = _pairs(_essence(printed))
    return [text for text in wanted if len(_pairs(_essence(text)) - there) > len(_essence(text)) / 3]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_dark_screens_print_dark_on_light(reader, lang):
    page = reader("desktop", lang, color_scheme="dark").open("rules/phone/")
    page.emulate_media(media="print")
    ink = page.locator(".hb-clause-text").first.evaluate("e => getComputedStyle(e).color")
    assert sum(int(float(n)) for n in re.findall(r"[\d.]+", ink)[:3]) < 300, f"pale ink on paper: {ink}"


BOXES = """() => [...document.querySelectorAll('[data-item]')].map(item => {
    const candidates = [item, ...item.querySelectorAll('*')];
    const seen = element => element.checkVisibility({visibilityProperty: true});
    const square = (box, style) => box.width >= 8 && box.height >= 8 && Math.abs(box.width - box.height) < 4;
    return candidates.some(element => {
        if (!seen(element)) return false;
        if (element.matches('input') && square(element.getBoundingClientRect())) return true;
        return ['::before', '::after'].some(part => {
            const style = getComputedStyle(element, part);
            return style.content !== 'none'
                && (parseFloat(style.borderTopWidth) > 0 || /[□☐]/.test(style.content));
        });
    });
})"""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_checklist_prints_a_box_for_every_item(reader, lang, scripts):
    page = reader("desktop", lang, java_script_enabled=scripts).open("checklists/phone-call/")
    page.emulate_media(media="print")
    boxes = page.evaluate(BOXES)
    assert boxes and all(boxes), f"items without a box on paper: {boxes.count(False)} of {len(boxes)}"
    statements = page.locator(".hb-item-statement").all_text_contents()
    assert len(statements) == len(boxes)
    assert not _lost(statements, _text(_pdf(page)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_quiz_prints_a_clean_paper_and_a_key_apart(reader, lang):
    page = reader("desktop", lang).open("quizzes/phone/")
    stems = page.locator(".hb-stem-text").evaluate_all("all => all.map(e => e.textContent)")
    pdf = _pdf(page)
    sheets = [_essence(sheet.extract_text()) for sheet in pdf.pages]
    title = _essence(word(lang, "quiz.paper_key"))
    first_of_key = next(n for n, sheet in enumerate(sheets) if sheet.startswith(title))
    questions = "".join(sheets[:first_of_key])
    assert first_of_key > 0, "the key is on the paper itself"
    assert not _lost(stems, questions)
    assert _essence(word(lang, "quiz.key_right")) not in questions
