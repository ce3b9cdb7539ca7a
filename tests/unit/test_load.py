"""Reading a folder: records by id, places on every record, mistakes of shape in plain words."""

from itertools import product

import pytest

from macros.load.assemble import load
from macros.model.base import en_of
from tests.unit.folder import HERE, bilingual, place

CLAUSES, QUIZ = "clauses/phone.yml", "quizzes/phone.yml"


def test_everything_is_found_by_its_id(data):
    handbook, problems = load(data.path)
    assert problems == []
    slugs = ["answer-in-time", "say-who", "private-calls", "go-outside", "fine"]
    assert list(handbook.clauses) == [f"phone.{slug}" for slug in slugs]
    assert handbook.chapter("phone").clauses[0] is handbook.clause("phone.answer-in-time")
    assert handbook.checklist("phone-call").items[1].slug == "hello"
    assert [question.type for question in handbook.quiz("phone").questions] == [
        "single", "multiple", "true-false", "number", "order", "sort", "match", "typed", "dialogue",
    ]  # fmt: skip
    assert handbook.parameters["phone.rings"].value == 3
    assert handbook.ui["quiz"].script["left"].en.other == "{n} questions left"
    assert handbook.synonyms == [["电话", "来电", "phone"]]


def test_an_unknown_id_is_an_error_in_both_languages(data):
    with pytest.raises(LookupError) as error:
        data.handbook().clause("phone.nothing")
    assert bilingual(str(error.value).strip("'\""))


def test_a_rule_that_changes_asks_again_what_rests_on_it(data):
    before = data.handbook()
    data.replace(CLAUSES, "id: phone.answer-in-time\n", "id: phone.answer-in-time\n        revision: 3\n")
    after = data.handbook()
    records = {**before.questions, **before.items}
    numbers = [
        {id: book.version(each) for id, each in book.questions.items()}
        | {id: book.version(each) for id, each in book.items.items()}
        for book in (before, after)
    ]
    assert {id for id in records if numbers[0][id] != numbers[1][id]} == {
        id for id, each in records.items() if "phone.answer-in-time" in each.clauses
    }


RULES = ("phone.answer-in-time", "phone.say-who", "phone.private-calls")
NEVER = 1  # the revision of a rule that has never changed, and of one that is not linked


def test_no_two_states_of_a_question_and_its_rules_look_the_same(data):
    """Every choice of rules at every revision: one that goes and another that changes do not cancel out."""
    book, seen = data.handbook(), {}
    question = book.questions["phone.q-private"]
    plain = {"zh": "好。", "en": "Good.", "why": None, "example": None}  # without parameters
    for own, *below in product((1, 2, 3), (None, 1, 2, 3), (None, 1, 2, 3), (None, 1, 2, 3)):
        linked = {id: revision for id, revision in zip(RULES, below, strict=True) if revision}
        book.clauses |= {id: book.clauses[id].model_copy(update={"revision": n, **plain}) for id, n in linked.items()}
        version = book.version(question.model_copy(update={"revision": own, "clauses": list(linked)}))
        assert 1 <= version < 2**32
        assert seen.setdefault(version, state := (own, *(n or NEVER for n in below))) == state
        backwards = question.model_copy(update={"revision": own, "clauses": list(linked)[::-1]})
        assert book.version(backwards) == version
    assert len(seen) == 3**4
    assert {state[0] for version, state in seen.items() if version <= 3} == {1, 2, 3}


def test_a_parameter_asks_again_whatever_shows_it_and_what_rests_on_that(data):
    before = data.handbook()
    data.replace("organisation.yml", "    value: 3\n", "    value: 4\n")
    after = data.handbook()
    records = {**before.clauses, **before.phrases, **before.items, **before.questions}
    assert {id for id, each in records.items() if before.version(each) != after.version(each)} == {
        "phone.answer-in-time", "phone-call.rings", "phone.q-rings", "phone.q-number",
    }  # fmt: skip


def test_records_know_their_place(data):
    clause = data.handbook().clause("phone.answer-in-time")
    assert (clause.mark.file, clause.mark.line, clause.mark.column) == (str(data.path / CLAUSES), 16, 9)
    assert clause.at("sources", 1).start.column == 26
    assert clause.why.mark.line == 23


def test_the_fingerprint_follows_the_chinese_only(data):
    before = data.handbook().questions["phone.q-rings"]
    data.replace(QUIZ, "en: Too late.", "en: That is too late.")
    assert en_of(data.handbook().questions["phone.q-rings"]) == en_of(before)
    data.replace(QUIZ, "zh: 太晚了。", "zh: 太迟了。")
    assert en_of(load(data.path)[0].questions["phone.q-rings"]) != en_of(before)


SHAPES = [
    (CLAUSES, "level: should", "level: ¶shuld", "did you mean should?"),
    (CLAUSES, "level: should", "level: ¶sometimes", "use one of must, must-not, should, may"),
    (CLAUSES, "audience: [everyone]", "audience: [¶everybody]", "did you mean everyone?"),
    (CLAUSES, "sources: [D6.11]", "sources: ¶D6.11", "a list such as"),
    (CLAUSES, "sources: [D6.11]", "sources: ¶[]", "at least 1"),
    (CLAUSES, 'version: "1.0"', "version: ¶1.0", 'put it in quotes: "1.0"'),
    (CLAUSES, "effective: 2026-12-01", "effective: ¶1.12.2026", "a date such as 2026-11-21"),
    (CLAUSES, "effective: 2026-12-01", "effective: ¶20261201", "a date such as 2026-11-21"),
    (CLAUSES, "effective: 2026-12-01", "effective: ¶9999-12-01", "a date such as 2026-11-21"),
    ("sources.yml", "id: B4", "id: ¶b4", "a capital letter"),
    (QUIZ, "type: multiple", "type:¶", "must not be empty"),
    (CLAUSES, "review_months: 12", "review_months: ¶0", "must not be less than 1"),
    (QUIZ, "id: phone.q-number", "id: ¶phone.Q_number", "small letters, digits and hyphens"),
    (CLAUSES, "        sources: [D6.11]", "        ¶source: [D6.11]", "did you mean sources?"),
    (CLAUSES, "why:\n          zh: 没人愿意久等。\n          en: Nobody likes to wait.", "why: ¶没人愿意久等。",
     "needs both languages"),
    (CLAUSES, "    title: {zh: 接起之前, en: Before}", "    title: {zh: 接起之前, en: ¶}", "must be text"),
    ("organisation.yml", "type: integer", "type: ¶interger", "did you mean integer?"),
    ("organisation.yml", "  - id: phone.rings\n    type: integer\n", "  - ¶id: phone.rings\n", "field type is missing"),
    (CLAUSES, "        decision: phone-rings\n        sources: [B4.30, D6.09]\n",
     "          ¶sources: [B4.30, D6.09]\n        decision: phone-rings\n", "check the indentation"),
    (QUIZ, "right: true", "right: ¶yes", "true or false"),
    (QUIZ, "en_of: c2ed350a", "en_of: ¶todo", "-m macros accept"),
    (QUIZ, "hint: {zh: 很快。, en: Soon.}\n", "hint:¶\n", "is empty; fill it in or delete the field"),
    ("organisation.yml", "    min: 1\n", "    min:¶\n", "is empty; fill it in or delete the field"),
    (QUIZ, "answer: false", "answer: ¶no", "true or false"),
    (QUIZ, "type: multiple", "type: ¶multi", "did you mean multiple?"),
    (QUIZ, "hint: {zh: 很快。, en: Soon.}", "¶hnt: {zh: 很快。, en: Soon.}", "did you mean hint?"),
    (QUIZ, "pass_mark: 80", "pass_mark: ¶101", "must not be more than 100"),
    (QUIZ, "en: Have a go.}", "en: Have a go, ¶please.}", "put that text in quotes"),
    ("phrases.yml", "use: avoid", "use: ¶never", "use one of say, avoid"),
    ("ui.yml", "check: {zh: 检查, en: Check}", 'check: {zh: 检查, en: ¶""}', "must not be empty"),
    ("ui.yml", "en: {one: one question left, other:", "en: {one: one question left, ¶others:", "did you mean other?"),
    ("ledger.yml", "rewards-penalties: [B4.24]", "rewards-penalties: ¶B4.24", "a list such as"),
    ("organisation.yml", "    value: false\n", "    value: ¶\"false\"\n", "remove the quotes"),
    ("organisation.yml", "    value: false\n", "    value: ¶no\n", "must be true or false, not no"),
    ("organisation.yml", "    value: false\n", "    value: false\n    ¶min: 1\n", "no field min; remove it"),
    ("paths/new-hire.yml", "{type: phrases}", "{type: phrases, ¶chapter: phone}", "no field chapter; remove it"),
    ("paths/new-hire.yml", "{type: phrases}", "{type: ¶phrase}", "did you mean phrases?"),
    ("contents.yml", "chapters: [phone]", "chapters: ¶[]", "at least 1"),
    ("glossary.yml", "also: {en: [rings]}", "also: {en: ¶rings}", "a list such as"),
    ("posters/door.yml", "type: procedure,", "type: ¶procedur,", "did you mean procedure?"),
    ("posters/door.yml", "  checklist: phone-call\n  blocks:\n", "  checklist: phone-call\n¶blocks:\n", "move right"),
    (CLAUSES, "        limit: {zh:", "        ¶limits: {zh:", "did you mean limit?"),
    (CLAUSES, "        caution: labour-law", "        caution: ¶labor-law", "did you mean labour-law?"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "says"), SHAPES)
def test_a_wrong_shape_is_said_where_it_is(data, file, old, new, says):
    expected = data.replace(file, old, new)
    problem = data.only_problem()
    assert place(problem) == expected
    assert says in str(problem)
    assert bilingual(str(problem))


def test_a_file_that_must_be_there(data):
    (data.path / "ledger.yml").unlink()
    assert "missing" in str(data.only_problem())


def test_a_file_nobody_would_read(data):
    data.write("clauses/desk.yaml", "chapter: {}\n")
    assert "never be read" in str(data.only_problem())


def test_a_folder_that_is_not_there(data):
    handbook, problems = load(data.path / "nowhere")
    assert handbook is None
    assert "no such data folder" in str(problems[0])


def test_a_wrong_record_does_not_make_those_that_point_at_it_wrong(data):
    """phone.rings is used in clauses, questions and a decision."""
    data.replace("organisation.yml", "    min: 1\n", "    min: one\n")
    assert data.only_problem().record == "phone.rings"


def test_an_unreadable_file_does_not_make_those_that_need_it_wrong(data):
    for file in ("organisation.yml", "clauses/phone.yml", "phrases.yml", "ledger.yml", "decisions.yml"):
        text = data.read(file)
        data.write(file, text + "   - x: [\n")
        assert place(data.only_problem()).startswith(str(data.path / file)), file
        data.write(file, text)
    assert HERE not in data.read("phrases.yml")
    assert data.problems() == []
