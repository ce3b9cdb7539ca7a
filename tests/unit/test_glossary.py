"""Terms of the glossary in the texts of a page: each where it is first met, and never inside markup."""

import pytest

from macros.render.glossary import marker
from macros.render.renderer import Renderer


@pytest.fixture
def mark(data):
    """Marks the terms of English texts, as one page does."""
    data.replace("glossary.yml", "also: {en: [rings]}", "also: {en: [rings, ring master, amp]}")
    return marker(Renderer(data.handbook(), "en", lambda: "rules/phone/"))


def marked(word):
    link = '<a class="hb-term" href="../../glossary/#ring" title="One sound of the telephone.">'
    return f"<hb-term>{link}{word}</a></hb-term>"


def test_a_term_is_marked_where_it_is_first_met(mark):
    assert mark("It Rings. It rings again.") == f"It {marked('Rings')}. It rings again."
    assert mark("One more ring.") == "One more ring."


def test_the_longest_form_counts_and_whole_words_only(mark):
    assert mark("String, ringing, a ring master.") == f"String, ringing, a {marked('ring master')}."


@pytest.mark.parametrize("text", ["R&D", "[a ring](https://example.com/ring)"])
def test_nothing_is_marked_inside_links_and_characters(mark, text):
    assert "hb-term" not in mark(text)


def test_without_a_glossary_nothing_is_marked(data):
    (data.path / "glossary.yml").unlink()
    assert marker(Renderer(data.handbook(), "en", lambda: ""))("A ring") == "A ring"
