"""What goes into the search payload, and what stays out."""

from __future__ import annotations

import hashlib
import json
import shutil

import pytest

from macros.load.assemble import load
from macros.model.base import LANGUAGES
from macros.paths import DATA
from macros.search.pages import PageEntry, read
from macros.search.payload import build, write
from macros.text import Text


@pytest.fixture(scope="module")
def handbook():
    """The handbook's own data."""
    loaded, problems = load(DATA)
    assert loaded is not None, "\n".join(map(str, problems))
    return loaded


def payload(handbook, lang, pages=()):
    """The parsed payload of one language."""
    return json.loads(build(handbook, lang, pages))


def by_kind(data, kind):
    """The documents of one kind."""
    return [doc for doc in data["docs"] if doc["kind"] == kind]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_record_is_there_once(handbook, lang):
    data = payload(handbook, lang)
    assert data["v"] == 1 and data["lang"] == lang
    assert {doc["id"] for doc in by_kind(data, "clause")} == set(handbook.clauses)
    assert {doc["id"] for doc in by_kind(data, "phrase")} == {*handbook.phrases, *handbook.scripts}
    assert {doc["id"] for doc in by_kind(data, "checklist")} == set(handbook.checklists)
    assert {doc["id"] for doc in by_kind(data, "quiz")} == set(handbook.quizzes)
    assert {doc["id"] for doc in by_kind(data, "page")} == set(handbook.terms)
    addresses = [(doc["kind"], doc["id"]) for doc in data["docs"]]
    assert len(addresses) == len(set(addresses))


def test_both_languages_hold_the_same_records_at_the_same_places(handbook):
    zh, en = (payload(handbook, lang)["docs"] for lang in LANGUAGES)
    assert [(doc["id"], doc["url"]) for doc in zh] == [(doc["id"], doc["url"]) for doc in en]


@pytest.mark.parametrize("lang, expected", [("zh", "3声"), ("en", "3 rings")])
def test_a_clause_shows_its_text_with_the_parameters_filled_in(handbook, lang, expected):
    docs = {doc["id"]: doc for doc in by_kind(payload(handbook, lang), "clause")}
    doc = docs["phone.answer-in-time"]
    assert expected in doc["text"]
    assert doc["level"] == "must" and doc["chapter"] == "phone"
    assert doc["url"] == "rules/phone/#answer-in-time"
    assert "{{" not in json.dumps(docs)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_rules_come_first(handbook, lang):
    kinds = [doc["kind"] for doc in payload(handbook, lang)["docs"]]
    assert kinds == sorted(kinds, key=["clause", "phrase", "checklist", "quiz", "page"].index)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_option_of_a_quiz_is_there(handbook, lang):
    quizzes = {doc["id"]: doc for doc in by_kind(payload(handbook, lang), "quiz")}
    for quiz in handbook.quizzes.values():
        plain = Text(handbook, lang).plain
        assert quizzes[quiz.id]["text"].splitlines() == [plain(question.stem) for question in quiz.questions]


def test_the_same_records_give_the_same_bytes(handbook, tmp_path):
    paths = [write(handbook, "zh", [], tmp_path / name) for name in ("one", "two")]
    assert paths[0].name == paths[1].name
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_the_name_says_the_content_and_an_earlier_payload_goes(handbook, tmp_path):
    other = write(handbook, "en", [], tmp_path)
    old = write(handbook, "zh", [], tmp_path)
    new = write(handbook, "zh", [PageEntry("page:about/", "关于", "", "说明", "about/")], tmp_path)
    assert new != old and not old.exists() and other.exists()
    assert new.name == f"search-zh.{hashlib.sha256(new.read_bytes()).hexdigest()[:8]}.json"


def test_a_page_that_a_record_has_already_is_left_out(handbook):
    pages = [
        PageEntry("page:quizzes/phone/", "测验", "", "", "quizzes/phone/"),
        PageEntry("page:rules/phone/", "接打电话", "", "写给接电话的人。", "rules/phone/"),
    ]
    found = by_kind(payload(handbook, "zh", pages), "page")
    assert [doc["id"] for doc in found] == [*handbook.terms, "page:rules/phone/"]


PAGE = """<!doctype html><html lang="zh-CN" data-lang="zh"><head><title>不要</title></head><body>
<header>页眉</header><main id="main"><article class="hb-article">
<nav>目录</nav><h1>接打电话<a class="headerlink" href="#">#</a></h1>
<p>写给<b>每个</b>
人。<br>第二行 &amp; 更多</p>
<div class="hb-quiz-host"><hb-quiz><div class="inner"><p>错误选项</p></div></hb-quiz></div>
<h2 id="before">接起<ruby>之<rp>(</rp><rt>zhī</rt><rp>)</rp></ruby>前</h2>
<div class="hb-clause-list"><div><p>条文</p></div></div><p class="hb-lead">准备好。</p>
<h2>没有锚点</h2><p data-hb-search="off">不搜<b>这里</b></p><p hidden>看不见</p>
<h3 id="deep">更深</h3><ul><li>一</li><li>二</li></ul>
</article></main><footer>页脚</footer></body></html>
"""


@pytest.fixture
def site(tmp_path):
    """A Chinese site with the English one inside it, as it is published."""
    (tmp_path / "rules" / "phone").mkdir(parents=True)
    (tmp_path / "rules" / "phone" / "index.html").write_text(PAGE, encoding="utf-8")
    apart = PAGE.replace("<head>", '<head><meta name="robots" content="noindex">')
    (tmp_path / "404.html").write_text(apart, encoding="utf-8")
    (tmp_path / "index.html").write_text(PAGE.replace("接打电话", "首页"), encoding="utf-8")
    english = PAGE.replace('data-lang="zh"', 'data-lang="en"').replace("接打电话", "Phone")
    shutil.copytree(tmp_path / "rules", tmp_path / "en" / "rules")
    (tmp_path / "en" / "rules" / "phone" / "index.html").write_text(english, encoding="utf-8")
    return tmp_path


def test_pages_are_cut_at_their_headings(site):
    entries = [entry for entry in read(site, "zh") if entry.url.startswith("rules/")]
    assert entries == [
        PageEntry("page:rules/phone/", "接打电话", "", "写给每个 人。\n第二行 & 更多", "rules/phone/"),
        PageEntry("page:rules/phone/#before", "接打电话", "接起之前", "准备好。\n没有锚点", "rules/phone/#before"),
        PageEntry("page:rules/phone/#deep", "接打电话", "更深", "一\n二", "rules/phone/#deep"),
    ]


def test_each_language_reads_its_own_pages(site):
    assert {entry.title for entry in read(site, "zh")} == {"首页", "接打电话"}
    assert {(entry.title, entry.url) for entry in read(site / "en", "en")} >= {("Phone", "rules/phone/")}


def test_a_page_that_is_for_no_index_is_not_found(site):
    assert not any("404" in entry.url for entry in read(site, "zh"))
