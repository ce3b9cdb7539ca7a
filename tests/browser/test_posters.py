"""Cards to print: one sheet of the size chosen, and a code that leads to the checklist."""

from __future__ import annotations

import io
import subprocess

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.support.places import LANGUAGES, ROOT

POSTERS = sorted(file.stem for file in (ROOT / "docs/data/posters").glob("*.yml"))
MILLIMETRE = 72 / 25.4
PAPERS = {"a4": (210, 297), "a6": (105, 148)}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("poster", POSTERS)
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_card_fills_one_sheet(reader, poster, lang, paper, scripts):
    page = reader("desktop", lang, java_script_enabled=scripts).open(f"cards/{poster}/")
    page.locator(f"label[for=paper-{paper}]").click()
    pdf = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    assert len(pdf.pages) == 1
    width, height = (float(side) / MILLIMETRE for side in pdf.pages[0].mediabox[2:])
    assert abs(width - PAPERS[paper][0]) < 1 and abs(height - PAPERS[paper][1]) < 1
    assert len(pdf.pages[0].extract_text()) > 40


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("colours", [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_the_code_leads_to_the_checklist(reader, lang, colours, tmp_path):
    page = reader("desktop", lang, **colours).open("cards/five-closes/")
    picture = tmp_path / "code.png"
    page.locator(".hb-poster-qr svg").screenshot(path=picture)
    read = subprocess.run(["zbarimg", "--quiet", "--raw", picture], capture_output=True, text=True, check=False)
    assert read.returncode == 0, read.stderr
    link = page.locator(".hb-poster-qr a")
    assert read.stdout.strip() == link.inner_text().strip()
    assert read.stdout.strip().endswith(("en/" if lang == "en" else "") + "checklists/closing/")
    link.click()
    expect(page.locator("hb-checklist")).to_have_attribute("data-id", "closing")


def test_the_button_prints(reader):
    person = reader("phone", "zh")
    person.context.add_init_script("window.printed = 0; window.print = () => printed++;")
    page = person.open("cards/five-closes/")
    person.press(page.locator("hb-print button"))
    assert page.evaluate("printed") == 1
