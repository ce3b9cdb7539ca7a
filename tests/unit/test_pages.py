"""Mistakes in pages: said before an engine runs, with the line, in both languages."""

from pathlib import Path

import pytest

from macros.site.pages import missing_pages, page_problems
from tests.unit.folder import HERE, bilingual, place


@pytest.fixture
def problems_of(data, tmp_path):
    """The problems of a Chinese page with this text."""
    page = tmp_path / "zh" / "rules" / "phone.md"
    page.parent.mkdir(parents=True)

    def check(text):
        page.write_text(f"---\ntitle: 电话\n---\n\n{text.replace(HERE, '')}\n", encoding="utf-8")
        return page_problems(data.handbook(), tmp_path), f"{page}:{5 + text.partition(HERE)[0].count(chr(10))}:1"

    return check


def test_parameters_and_their_filters_can_be_used_in_a_page(problems_of):
    assert problems_of("{{ org.name }}响{{ phone.rings | units }}之内接。{% set a = 1 %}{{ a }}")[0] == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{{ clauses("fone") }}', "there is no chapter fone; did you mean phone?"),
        ('一\n\n¶{{ clause("phone.nothing") }}', "there is no clause phone.nothing"),
        ('{{ checklist("phone-cal") }}', "did you mean phone-call?"),
        ('{{ quiz("x") }}', "there is no quiz x"),
        ('{{ script("x") }}', "there is no script x"),
        ('{{ cards("quiz") }}', "use one of chapters, checklists, quizzes"),
        ('{{ practice("fone") }}', "did you mean phone?"),
        ("{{ clauses() }}", "missing 1 required"),
        ("{{ clauses(3) }}", "an id needs quotes"),
        ('{{ quiz("phone") }}\n{{ phone.rings }}\n¶{{ clauses(phone) }}', "ids need quotes"),
        ('一\n¶{{ clause_list("phone") }}', "no macro or parameter clause_list"),
        ("{{ phone.ring }}", "did you mean phone.rings?"),
        ('一\n¶{{ clauses("phone" }}', "something is wrong inside"),
        ("{% include 'x' %}", "no loader"),
        ("{{ org.name | units }}", "used wrongly"),
    ],
)
def test_a_mistake_in_a_page_is_one_clear_line(problems_of, text, says):
    (problem,), expected = problems_of(text)
    assert says in str(problem)
    assert bilingual(str(problem))
    assert place(problem) == expected


def test_a_head_that_only_one_engine_understands(problems_of, data, tmp_path):
    page = tmp_path / "zh" / "rules" / "phone.md"
    page.write_text("---\ntitle: 电话\ndescription: On: the phone\n---\n\n好。\n", encoding="utf-8")
    (problem,) = page_problems(data.handbook(), tmp_path)
    assert place(problem) == f"{page}:3:1"
    assert "double quotes" in str(problem) and bilingual(str(problem))


def test_every_record_with_a_page_of_its_own_needs_that_page_in_both_languages(data, tmp_path):
    handbook = data.handbook()
    missing = missing_pages(handbook, tmp_path)
    assert [problem.record for problem in missing] == ["phone", "phone-call", "phone", "door", *["new-hire"] * 2] * 2
    for problem in missing[1:]:
        file = Path(problem.file)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    (left,) = missing_pages(handbook, tmp_path)
    assert left.file == str(tmp_path / "zh" / "rules" / "phone.md")
    assert bilingual(str(left))


def test_a_page_in_another_encoding(problems_of, data, tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "index.md").write_bytes("中文".encode("gb18030"))
    (problem,) = page_problems(data.handbook(), tmp_path)
    assert "UTF-8" in str(problem)
