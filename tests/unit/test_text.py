"""Texts: parameters, units, ordinals, inline Markdown, and nothing else."""

import pytest
from jinja2 import TemplateError

from macros.inline import inline
from macros.template import compared_words, ordinal, used_names
from macros.text import Text


@pytest.fixture
def texts(data):
    handbook = data.handbook()
    return {lang: Text(handbook, lang) for lang in ("zh", "en")}


@pytest.mark.parametrize(
    ("source", "zh", "en"),
    [
        ("{{ phone.rings }}", "3", "3"),
        ("{{ phone.rings | units }}", "3声", "3 rings"),
        ("{{ (phone.rings - 2) | units }}", "1声", "1 ring"),
        ("{{ phone.rings | ordinal }}", "第3", "3rd"),
        ("{{ org.name }}", "某某公司", "Example Ltd"),
        ("{% if phone.private_calls == 'none' %}a{% else %}b{% endif %}", "a", "a"),
        ("{% if phone.rings > 2 %}a{% else %}b{% endif %}", "a", "a"),
    ],
)
def test_parameters_in_texts(texts, source, zh, en):
    assert texts["zh"].plain(source) == zh
    assert texts["en"].plain(source) == en


@pytest.mark.parametrize("word", ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "113th"])
def test_english_ordinals(word):
    assert ordinal(int(word[:-2]), "en") == word


@pytest.mark.parametrize(
    "source",
    [
        "{{ phone.ring }}",
        "{{ nothing }}",
        "{{ phone.rings | upper }}",
        "{{ org.name | units }}",
        "{{ phone.rings.__class__.__mro__ }}",
        "{{ range(3) }}",
        "{{ phone.rings",
        "{{ phone.rings / 0 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{% for x in org.name %}{{ x }}{% endfor %}",
        "{% set x = 1 %}",
        "{% include 'x' %}",
        "{{ org.name.encode('x') }}",
        "{{ [1][5] }}",
        "{{ " + "9" * 5000 + " }}",
        "{{ " + "(" * 500 + "1" + ")" * 500 + " }}",
    ],
)
def test_anything_else_is_an_error(texts, source):
    assert isinstance(texts["zh"].problem(source), (TemplateError, TypeError))


def test_names_of_a_text():
    source = "{{ a.b }} {{ c.d | units }} {% if e.f == 'x' %}{{ (a.b - 1) | ordinal }}{% endif %}"
    assert used_names(source) == ["a.b", "c.d", "e.f", "a.b"]
    assert list(compared_words(source)) == [("e.f", "x")]


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("**重点**和*强调*", "<strong>重点</strong>和<em>强调</em>"),
        ("a <b onclick='x'>b</b> & c", "a &lt;b onclick='x'&gt;b&lt;/b&gt; &amp; c"),
        ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
        ("# not a heading", "# not a heading"),
        ("1. not a list", "1. not a list"),
        ("- not a list", "- not a list"),
        ("![x](y.png)", "![x](y.png)"),
        ("`{code}`", "<code>{code}</code>"),
        ("[rule](rules/phone/)", '<a href="rules/phone/">rule</a>'),
        ("[x](javascript:alert(1))", "<a>x</a>"),
        ("one\n\ntwo", "one two"),
    ],
)
def test_inline_markdown(source, html):
    assert str(inline(source)) == html


def test_folded_chinese_has_no_spaces(texts, data):
    clause = data.handbook().clause("phone.say-who")
    assert texts["zh"].plain(clause) == "先报公司名，再问什么事。"
    assert texts["en"].plain(clause) == "Say the company's name first, then ask what it is about."


def test_plain_text_has_no_markup(texts):
    assert texts["en"].plain("**a** & `b` <c>") == "a & b <c>"
