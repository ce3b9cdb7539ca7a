"""What search ships: every rule, and no wrong answer of a quiz."""

from __future__ import annotations

import json

import pytest

from tests.site.test_content import CHAPTERS
from tests.support.html import squeeze
from tests.support.places import LANGUAGES
from tests.support.problems import assert_none
from tests.support.tools import node, run, search_payload

SHORT = 4  # fewer characters than this prove nothing when found inside a sentence


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_clause_can_be_found(site, lang):
    found = {doc["id"] for doc in search_payload(site, lang)["docs"] if doc["kind"] == "clause"}
    known = {clause["id"] for clauses in CHAPTERS.values() for clause in clauses}
    assert found == known


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_result_leads_to_its_place(site, lang, pages_by_language):
    lost = []
    for doc in search_payload(site, lang)["docs"]:
        path, _, fragment = doc["url"].partition("#")
        page = pages_by_language[lang].get(path)
        if page is None or (fragment and fragment not in page.ids):
            lost.append(f"{doc['id']}: {doc['url']}")
    assert_none(lost, "search result that leads nowhere")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_quiz_option_is_in_the_payload(site, lang, pages_by_language):
    """What is searched of a quiz's page is its questions, and nothing of their answers."""
    docs: dict[str, str] = {}
    for doc in search_payload(site, lang)["docs"]:
        path = doc["url"].partition("#")[0]
        docs[path] = docs.get(path, "") + squeeze(json.dumps(doc, ensure_ascii=False))
    leaked = []
    for path, page in pages_by_language[lang].items():
        for element in page.soup.select(".hb-answer label, .hb-answer p, .hb-key li"):
            text = squeeze(element.get_text())
            if len(text) >= SHORT and text in docs.get(path, "") and text not in _stems(page):
                leaked.append(f"{page}: {element.get_text(strip=True)}")
    assert_none(leaked, "quiz option in the search payload")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_practising_a_phrase_does_not_find_it_twice(site, lang):
    """What is searched of the page where phrases are practised is what it is for; the phrase book has the phrases."""
    docs = [doc for doc in search_payload(site, lang)["docs"] if doc["url"].startswith("phrases/practise/")]
    assert [doc["url"] for doc in docs] == ["phrases/practise/"]


def _stems(page) -> str:
    return squeeze(" ".join(e.get_text() for e in page.soup.select(".hb-question > legend, h1, h2")))


@pytest.mark.parametrize("lang, query", [("zh", "电话响几声"), ("en", "rings")])
def test_the_query_tool_answers_from_the_built_site(site, lang, query):
    tool = (node(), "tests/js/query.mjs", "--site", site, "--lang", lang)
    done = run(*tool, stdin=query + "\n")
    assert done.returncode == 0, done.stderr
    (answer,) = (json.loads(line) for line in done.stdout.splitlines())
    assert answer["q"] == query
    assert answer["results"] and answer["results"][0]["kind"] == "clause", answer["results"][:3]
