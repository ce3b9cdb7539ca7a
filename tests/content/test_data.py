"""The handbook's own data: without a problem, complete, and the check notices when it is not."""

import re
import shutil

import pytest

from macros.check import check_folder
from macros.paths import DATA


@pytest.fixture(scope="module")
def handbook():
    handbook, problems = check_folder(DATA)
    assert problems == [], "\n".join(map(str, problems))
    return handbook


@pytest.fixture
def copy(tmp_path):
    return shutil.copytree(DATA, tmp_path / "data")


def test_every_fact_is_cited_or_recorded(handbook):
    """By hand, without the check's own code: 935 of 935."""
    cited = {fact for record in [*handbook.clauses.values(), *handbook.phrases.values()] for fact in record.sources}
    own = {fact for document in handbook.sources.values() for each in document.own_facts for fact in each.facts}
    assert handbook.ledger.all_facts - cited - own == set()


def test_the_ledger_is_whole(handbook):
    assert len(handbook.ledger.all_facts) == 935
    assert len(handbook.ledger.conflicts) == 58


def test_no_citation_can_go_unnoticed(handbook, copy):
    """Take away, everywhere, one fact after another: each time the check names it."""
    files = [*copy.glob("clauses/*.yml"), copy / "phrases.yml", copy / "sources.yml"]
    good = {file: file.read_text(encoding="utf-8") for file in files}
    for fact in sorted(handbook.ledger.all_facts)[::90]:
        for file, text in good.items():
            # A clause that cites nothing else would have no sources at all, so it cites another fact.
            file.write_text(
                re.sub(rf"((?:sources|facts): \[.*?)\b{re.escape(fact)}\b", r"\1C1.01", text), encoding="utf-8"
            )
        _, problems = check_folder(copy)
        assert any(problem.record == fact and "no clause or phrase cites" in problem.en for problem in problems), fact


def test_conflicts_are_decided_for_readers_to_see(handbook):
    decided = {frozenset(decision.facts) for decision in handbook.decisions.values()}
    shown = {record.decision for record in [*handbook.clauses.values(), *handbook.phrases.values()]}
    assert decided == {frozenset(conflict.facts) for conflict in handbook.ledger.conflicts}
    assert set(handbook.decisions) <= shown


def test_the_quiz_is_long_enough_and_of_every_type(handbook):
    questions = handbook.quiz("phone").questions
    assert len(questions) >= 12
    assert {question.type for question in questions} >= {"single", "multiple", "true-false", "number"}


def test_no_company_or_number_of_the_sources_is_in_the_texts(handbook):
    """They are named on the page of sources only."""
    for file in [*DATA.glob("*/*.yml"), DATA / "phrases.yml", DATA / "organisation.yml", DATA / "decisions.yml"]:
        text = file.read_text(encoding="utf-8")
        for name in ("东方公司", "Dongfang", "鑫晟", "爱康", "10086", "10000"):
            assert name not in text, f"{file}: {name}"


def test_every_data_file_tells_editors_its_schema():
    for file in DATA.rglob("*.yml"):
        first = file.read_text(encoding="utf-8").split("\n")[0]
        assert (match := re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)), file
        assert (file.parent / match[1]).is_file(), f"{file}: {match[1]}"


def settings(handbook, kind):
    """Every parameter of a type, with what it could be set to: by the lot, lists of (id, value)."""
    chosen = [each for each in handbook.parameters.values() if each.type == kind]
    if kind == "integer":
        return [[(each.id, each.min) for each in chosen], [(each.id, each.max) for each in chosen]]
    if kind == "switch":
        return [[(each.id, "true") for each in chosen]]
    most = max(len(each.options) for each in chosen)
    return [[(each.id, each.options[turn % len(each.options)].id) for each in chosen] for turn in range(most)]


def set_to(text, id, value):
    """organisation.yml with another value of a parameter."""
    changed, times = re.subn(rf"(- id: {re.escape(id)}\n(?:    .*\n)*?    value: )\S+", rf"\g<1>{value}", text)
    assert times == 1, id
    return changed


@pytest.mark.parametrize("kind", ["integer", "choice", "switch"])
def test_a_company_may_set_everything_differently(handbook, copy, kind):
    """Within the limits of the parameters nothing else has to be mended: no question turns wrong."""
    file = copy / "organisation.yml"
    shipped = file.read_text(encoding="utf-8")
    for lot in settings(handbook, kind):
        text = shipped
        for id, value in lot:
            text = set_to(text, id, value)
        file.write_text(text, encoding="utf-8")
        problems = check_folder(copy)[1]
        assert problems == [], "\n".join(map(str, problems))
