"""Every family of checks: one mistake, one problem, at the place to mend."""

from datetime import date

import pytest

from macros.check import check_folder, families
from macros.check.reviews import overdue
from tests.unit.folder import bilingual, place

CLAUSES, QUIZ, LIST, PHRASES = "clauses/phone.yml", "quizzes/phone.yml", "checklists/phone-call.yml", "phrases.yml"
ORGANISATION, LEDGER, DECISIONS, UI = "organisation.yml", "ledger.yml", "decisions.yml", "ui.yml"
SOURCES = "sources.yml"
CONTENTS, GLOSSARY, PATH, POSTER = "contents.yml", "glossary.yml", "paths/new-hire.yml", "posters/door.yml"

MISTAKES = {
    "references": [
        (CLAUSES, "sources: [D6.11]", "sources: [D6.11, ¶D6.99]", "no ledger fact D6.99"),
        (CLAUSES, "sources: [D6.11]", "sources: [D6.11, ¶D6.11]", "there twice"),
        (CLAUSES, "decision: phone-rings", "decision: ¶phone-ring", "did you mean phone-rings?"),
        (PHRASES, "group: answering", "group: ¶other", "no group other"),
        (PHRASES, "steps: [phrase.hello]", "steps: [¶phrase.hallo]", "did you mean phrase.hello?"),
        (LIST, "phrases: [phrase.hello]", "phrases: [¶phrase.bye]", "no phrase phrase.bye"),
        (LIST, "chapter: phone", "chapter: ¶fone", "did you mean phone?"),
        (QUIZ, "parameter: phone.rings", "parameter: ¶phone.ring", "no parameter phone.ring"),
        (QUIZ, "answer: phone.rings", "answer: ¶phone.ring", "no parameter phone.ring"),
        (DECISIONS, "parameter: phone.rings", "parameter: ¶phone.bells", "no parameter phone.bells"),
        (ORGANISATION, "sources: [A4.15]", "sources: [¶A4.16]", "no ledger fact"),
        (CONTENTS, "chapters: [phone]", "chapters: [phone, ¶fone]", "did you mean phone?"),
        (CLAUSES, "        clauses: [phone.answer-in-time]\n", "        clauses: [¶phone.answer]\n",
         "no clause phone.answer"),
        (CLAUSES, "adopted_if: phone.fines", "adopted_if: ¶phone.fine", "did you mean phone.fines?"),
        (GLOSSARY, "clauses: [phone.answer-in-time]", "clauses: [¶phone.answer]", "no clause phone.answer"),
        (PATH, "quiz: phone}", "quiz: ¶fone}", "did you mean phone?"),
        (POSTER, "checklist: phone-call", "checklist: ¶phone-cal", "did you mean phone-call?"),
        (POSTER, "procedure: phone.call}", "procedure: ¶phone.cal}", "did you mean phone.call?"),
    ],
    "ids": [
        (QUIZ, "id: phone.q-number", "id: ¶phone.number", "starts with phone.q-"),
        (PHRASES, "id: phrase.hey", "id: ¶phrases.hey", "starts with phrase."),
        (QUIZ, "  id: phone\n", "  id: ¶fone\n", "must be the file's name"),
        (CLAUSES, "id: phone.old-rule", "id: ¶phone.say-who", "is retired"),
        (CLAUSES, "replaced_by: phone.say-who", "replaced_by: ¶phone.gone", "no phone.gone"),
        (CLAUSES, "  - id: private\n", "  - id: ¶before\n", "there twice"),
        (CLAUSES, "- id: phone.limits", "- id: ¶phone.call", "there twice"),
        (CLAUSES, "- id: phone.limits", "- id: ¶phone.before", "the page has #before already"),
        (GLOSSARY, "id: term.ring", "id: ¶ring.ring", "starts with term."),
        (POSTER, "id: door.answer", "id: ¶wall.answer", "starts with door."),
        (PATH, "  id: new-hire", "  id: ¶newhire", "must be the file's name"),
        (QUIZ, "{id: name, right", "{id: ¶hello, right", "two options have the id hello"),
    ],
    "coverage": [
        (CLAUSES, "rings\n        sources: [B4.30, D6.09]", "rings\n        sources: [B4.30]",
         "no clause or phrase cites D6.09"),
        (DECISIONS, "facts: [B4.30, D6.09]", "facts: ¶[B4.30, D6.09, D6.11]", "must be those of the ledger's conflict"),
        (DECISIONS, "type: different-figure", "type: ¶overlap", "the type is different-figure"),
        (SOURCES, "facts: [B4.01]", "facts: [B4.24]", "no clause or phrase cites B4.01"),
        (DECISIONS, "- sources: [B4.30]", "- sources: [B4.30, ¶D6.11]", "not among the decision's facts"),
    ],
    "sources": [
        (LEDGER, "organisation-terms: [B4.01]", "organisation-terms: [B4.01, ¶D6.11]", "is in phone already"),
        (LEDGER, "organisation-terms: [B4.01]", "organisation-terms: [B4.01, ¶E1.01]", "there is no part E1"),
        (LEDGER, "  B4.24: [30]", "  ¶B4.42: [30]", "there is no ledger fact B4.42"),
        (SOURCES, "{id: D6, ", "{id: ¶E6, ", "an id here starts with D"),
        (SOURCES, "facts: [B4.01]", "facts: [B4.01, ¶D6.11]", "no fact of the document B"),
    ],
    "parameters": [
        (ORGANISATION, "value: 3", "value: ¶7", "too large; the most is 6"),
        (ORGANISATION, "value: 3", "value: ¶0", "too small; the least is 1"),
        (ORGANISATION, "min: 1", "min: ¶9", "min (9) is more than max (6)"),
        (ORGANISATION, "value: none", "value: ¶often", "use one of none, short"),
        (ORGANISATION, "value: {zh: 某某公司, en: Example Ltd}", 'value: ¶{zh: "{{ a.b }}", en: "{{ a.b }}"}',
         "cannot use another"),
        (CLAUSES, "en: Answer the phone within {{ phone.rings | units }}.", "en: Answer within {{ ¶phone.bells }}.",
         "no parameter phone.bells"),
        (CLAUSES, "          再问**什么事**。", "          再问{{ ¶org.nam }}**什么事**。", "did you mean org.name?"),
        (CLAUSES, "zh: 没人愿意久等。", "zh: ¶没人愿意{{久等。", "inside {{"),
        (CLAUSES, "zh: 没人愿意久等。", "zh: ¶没人愿意{{ org.name | units }}久等。", "integer parameters only"),
        (CLAUSES, "zh: 没人愿意久等。", "zh: ¶没人愿意{{ org.name | upper }}久等。", "No filter named 'upper'"),
        (CLAUSES, "{% if phone.private_calls == 'none'", "{% if phone.private_calls == '¶never'", "no option never"),
        (CLAUSES, "zh: 没人愿意久等。", "zh: 没人{{ ¶phone.fines }}愿意久等。", "is a switch"),
        (CLAUSES, "zh: 没人愿意久等。", "zh: \"没人{% if ¶phone.fines == 'on' %}愿意{% endif %}等。\"", "is a switch"),
    ],
    "language": [
        (CLAUSES, "en: Nobody likes to wait.", "en: Nobody¶\u00a0likes to wait.", "U+00A0"),
        (CLAUSES, "en: Nobody likes to wait.", "en: Nobody likes to wait¶。", "half-width"),
        (CLAUSES, "en: Nobody likes to wait.", "en: ¶Nobody waits for 1 rings.", "1 rings"),
        (CLAUSES, "en: Nobody likes to wait.", "en: ¶Nobody likes to wait 5 times.", "figures differ: 5"),
        (CLAUSES, "en: Nobody likes to wait.", "en: ¶Nobody at {{ org.name }} waits.", "parameters differ: org.name"),
        (UI, "zh: 检查,", "zh: 检¶\u200b查,", "U+200B"),
        (UI, "zh: 检查,", 'zh: "检查¶!",', "full-width"),
        (DECISIONS, "zh: 最多几声？", "zh: 最多几声¶?", "full-width"),
    ],
    "phrases": [
        (PHRASES, "    instead: [phrase.hello]\n", "", "needs instead"),
        (PHRASES, "instead: [phrase.hello]", "instead: [¶phrase.hey]", "to be avoided too"),
        (PHRASES, "zh: 喂？, en: Hey?}\n", "zh: 喂？, en: Hey?}\n    pinyin: ¶wèi wèi\n", "more or fewer syllables"),
    ],
    "adoption": [
        (CLAUSES, "        adopted_if: phone.fines\n        caution: labour", "        caution: ¶labour",
         "is the company's decision"),
        (CLAUSES, "adopted_if: phone.fines", "adopted_if: ¶phone.rings", "is no switch"),
        (QUIZ, "clauses: [phone.private-calls]", "clauses: [¶phone.fine]", "is not adopted"),
        (LIST, "clauses: [phone.answer-in-time]", "clauses: [¶phone.fine]", "is not adopted"),
        (CLAUSES, "Fast}], clauses: [phone.answer-in-time]", "Fast}], clauses: [¶phone.fine]", "is not adopted"),
    ],
    "contents": [
        (CONTENTS, "chapters: [phone]", "chapters: [manners]", "is in no part"),
        (CONTENTS, "icon: phone", "icon: ¶fone", "no icon fone"),
        (CONTENTS, "chapters: [phone]", "chapters: [phone, ¶phone]", "there twice"),
    ],
    "figures": [
        (CLAUSES, "        zh: 违反一次罚30元。\n        en: Each breach costs 30 yuan.",
         "        zh: ¶违反一次罚50元。\n        en: Each breach costs 50 yuan.", "no figure of the facts it cites"),
        (CLAUSES, "zh: 没人愿意久等。", "zh: ¶没人愿意等9秒。", "no figure of the facts it cites"),
        (CLAUSES, "zh: 没人愿意久等。", f"zh: ¶没人愿意等{'9' * 5000}秒。", "no figure of the facts it cites"),
        (CLAUSES, "then: {zh: 再问一遍", "then: {zh: ¶再问2遍", "no figure of the facts it cites"),
        (CLAUSES, "{zh: 快, en: Fast}", "{zh: ¶5秒, en: 5 seconds}", "no figure of the facts it cites"),
        (CLAUSES, "{zh: 谁都行, en: Anyone}", "{zh: ¶2个人, en: 2 people}", "no figure of the facts it cites"),
        (DECISIONS, "says: {zh: 3声。, en: 3 rings.}", "says: {zh: ¶4声。, en: 4 rings.}",
         "no figure of the facts it cites"),
    ],
    "glossary": [
        (GLOSSARY, "    clauses: [phone.answer-in-time]\n", "    clauses: [phone.answer-in-time]\n"
         "  - {id: term.bell, term: {zh: 铃, en: ¶Rings}, meaning: {zh: 铃。, en: Bell.}}\n",
         "is a form of term.ring already"),
        (GLOSSARY, "    clauses: [phone.answer-in-time]\n", "    clauses: [phone.answer-in-time]\n"
         "  - {id: term.bell, term: {zh: 铃, en: Bell}, also: {en: [chime, ¶Ring]}, meaning: {zh: 铃。, en: Bell.}}\n",
         "is a form of term.ring already"),
    ],
    "tables": [
        (CLAUSES, "{zh: 马上, en: At once}]", "{zh: 马上, en: At once}, {zh: 多, en: More}]", "3 cells"),
    ],
    "posters": [
        (POSTER, "phrases: [phrase.hello]", "phrases: [phrase.hello, ¶phrase.hey]", "start another block"),
    ],
    "checklists": [
        (LIST, ", clauses: [phone.answer-in-time]", "", "tied to no rule"),
    ],
    "quizzes": [
        (QUIZ, "  minutes: 2\n", "  minutes: 2\n  draw: ¶99\n", "there are only"),
        (QUIZ, "    clauses: [phone.private-calls]\n", "", "about no rule"),
        (QUIZ, "        right: true\n", "", "no option is right"),
        (QUIZ, "      - id: too-late\n", "      - id: too-late\n        right: true\n", "one right option"),
        (QUIZ, "{id: hey, text", "{id: hey, right: true, text", "every option is right"),
        (QUIZ, "        value: 5\n", "", "needs a value"),
        (QUIZ, 'value: "{{ phone.rings }}"', "value: ¶2", "but this right answer says 2"),
        (QUIZ, "    parameter: phone.rings\n", "", "add parameter"),
        (QUIZ, "zh: 公司名, en: The name", "zh: ¶您好, en: The name", "the same as option hello"),
        (QUIZ, "answer: phone.rings", "answer: ¶phone.private_calls", "not a number"),
        (QUIZ, "parameter: phone.rings", "parameter: ¶phone.fines", "which no question can be about"),
        (QUIZ, "{id: greet, text", "{id: ¶answer, text", "two options have the id answer"),
        (QUIZ, "zh: 问好, en: Greet", "zh: ¶接起来, en: Greet", "the same as option answer"),
        (QUIZ, "id: smile, group: do", "id: smile, group: ¶say", "there is no group say"),
        (QUIZ, "id: avoid, text: {zh: 别做", "id: ¶do, text: {zh: 别做", "two options have the id do"),
        (QUIZ, "{zh: 别做, en: Don’t}", "{zh: ¶该做, en: Don’t}", "the same as option do"),
        (QUIZ, "zh: 大喊, en: Shout", "zh: ¶吃东西, en: Shout", "the same as option eat"),
        (QUIZ, "      - {id: avoid, text: {zh: 别做, en: Don’t}}\n",
         "      - {id: avoid, text: {zh: 别做, en: Don’t}}\n      - {id: ¶later, text: {zh: 以后, en: Later}}\n",
         "nothing belongs to the group later"),
        (QUIZ, "    type: sort\n", "    type: sort\n    shuffle: 2\n", "each group stands together"),
        (QUIZ, "    shuffle: 2\n", "", "is right or nearly so"),
        (QUIZ, "      - {id: greet, text: {zh: 问好, en: Greet}}\n", "", "3"),
        (QUIZ, "match: desk", "match: ¶dask", "did you mean desk?"),
        (QUIZ, "{id: pass-on, match", "{id: ¶greet, match", "two options have the id greet"),
        (QUIZ, "{id: nobody, text", "{id: ¶desk, text", "two options have the id desk"),
        (QUIZ, "zh: 转接, en: Passing on", "zh: 转接, en: ¶Saying hello", "the same as option greet"),
        (QUIZ, "zh: 没有人, en: Nobody", "zh: ¶前台, en: Nobody", "the same as option desk"),
        (QUIZ, "      - {id: decide, match: manager, text: {zh: 拍板, en: Deciding}, "
         "feedback: {zh: 经理做。, en: Managers do.}}\n", "", "at least 3 needed"),
        (QUIZ, "phrase: phrase.hello", "phrase: ¶phrase.hallo", "did you mean phrase.hello?"),
        (QUIZ, "phrase: phrase.hello", "phrase: ¶phrase.hey", "cannot be the answer"),
        (QUIZ, "clauses: [phone.say-who]\n    phrases: [phrase.hello]\n    # typed", "clauses: [phone.say-who]\n",
         "phrases must name it too"),
        (QUIZ, "    phrase: phrase.hello\n", "", "either phrase"),
        (QUIZ, "    phrase: phrase.hello\n", "    phrase: phrase.hello\n    answer: {zh: 喂, en: Hey}\n",
         "either phrase"),
        (QUIZ, "accept: [你好, Hi there]", "accept: [你好, ¶你 好！]", "the same as another wording"),
        (QUIZ, "accept: [你好, Hi there]", "accept: [¶……, Hi there]", "punctuation only"),
        (QUIZ, "accept: [你好, Hi there]", "accept: [你好, ¶'{{ org.name }}']", "no place here"),
        (QUIZ, "en: How do you greet?", "en: ¶'How do you say “Hello, Example Ltd.”?'", "has the answer in it"),
        (QUIZ, "{id: good-day, rating: good", "{id: good-day, rating: ¶gut", "good"),
        (QUIZ, "id: good-day, rating: good, then: errand", "id: good-day, rating: good, then: ¶erand",
         "did you mean errand?"),
        (QUIZ, "then: cross,", "then: ¶nowhere,", "to end it write end"),
        (QUIZ, "{id: excuse, rating: good, then: errand", "{id: excuse, rating: good, then: ¶opening",
         "leads back to opening"),
        (QUIZ, "then: errand, text: {zh: 对不起", "then: ¶cross, text: {zh: 对不起", "leads back to cross"),
        (QUIZ, "- id: cross\n", "- id: ¶opening\n", "two options have the id opening"),
        (QUIZ, "- id: cross\n", "- id: ¶end\n", "end means the end of the talk"),
        (QUIZ, "{id: so-what,", "{id: ¶what,", "two options have the id what"),
        (QUIZ, "rating: good, then: served", "rating: good, then: end", "no reply leads to served"),
        (QUIZ, "{id: what, rating: poor, then: cross", "{id: what, rating: poor, then: end",
         "no reply leads to cross"),
        (QUIZ, "{id: excuse, rating: good", "{id: excuse, rating: fair", "has no good reply"),
        (QUIZ, "{id: so-what, rating: poor", "{id: so-what, rating: fair", "has no poor reply"),
        (QUIZ, "{zh: 又怎样？, en: So?}", "{zh: 又怎样？, en: ¶Sorry.}", "the same as option excuse"),
        (QUIZ, ", feedback: {zh: 更糟。, en: Worse.}", "", "feedback"),
        (QUIZ, "en: What comes first?", "en: ¶Which of these is not polite?", "negative stem"),
    ],
    "paths": [
        (PATH, "      - {type: phrases}\n", "      - ¶{type: read, chapter: phone}\n", "has this step already"),
        (PATH, "read, chapter: phone}\n      - {type: phrases}\n      - {type: checklist, checklist: phone-call}\n"
         "      - {type: quiz, quiz: phone}", "quiz, quiz: ¶phone}\n      - {type: read, chapter: phone}",
         "not read before it: phone"),
    ],
    "ui": [
        (UI, "en: Check}", 'en: ¶"Check {name}"}', "placeholders differ: {name}"),
        (UI, "zh: 检查,", 'zh: ¶"检查{",', "braces"),
        (UI, 'other: "{n} questions left"', "other: ¶questions left", "placeholders differ: {n}"),
    ],
}  # fmt: skip
CASES = [(family, *mistake) for family, mistakes in MISTAKES.items() for mistake in mistakes]


@pytest.mark.parametrize(("family", "file", "old", "new", "says"), CASES)
def test_a_mistake_is_found(data, family, file, old, new, says):
    expected = data.replace(file, old, new)
    problems = [problem for problem in data.problems() if says in str(problem)]
    assert len(problems) == 1, "\n".join(map(str, data.problems()))
    assert bilingual(str(problems[0]))
    if "¶" in new:
        assert place(problems[0]) == expected


def test_every_family_is_tested():
    assert set(families()) == {*MISTAKES, "staleness", "reviews", "examples"}


def test_an_outdated_translation(data):
    data.replace(CLAUSES, "zh: 没人愿意久等。", "zh: 谁也不愿久等。")
    problem = data.only_problem()
    assert problem.record == "phone.answer-in-time"
    assert "python -m macros accept phone.answer-in-time" in str(problem)


def test_a_translation_that_was_never_confirmed(data):
    data.replace(QUIZ, "    en_of: c2ed350a\n", "")
    assert "not confirmed" in str(data.only_problem())


MISTYPED = [
    (CLAUSES, "sources: [A4.15]", "sources: [¶A4.51]", "did you mean A4.15?"),
    (SOURCES, "facts: [B4.01]", "facts: [¶B4.011]", "did you mean B4.01?"),
    (CONTENTS, "chapters: [phone]", "chapters: [¶phne]", "did you mean phone?"),
]


@pytest.mark.parametrize(("file", "old", "new", "says"), MISTYPED)
def test_what_is_mistyped_is_not_missed_as_well(data, file, old, new, says):
    expected = data.replace(file, old, new)
    problem = data.only_problem()
    assert says in str(problem)
    assert place(problem) == expected


def test_the_chapters_of_a_part_whose_id_is_there_twice_are_not_missed(data):
    part = "  - {id: customers, icon: phone, title: {zh: 一, en: One}, intro: {zh: 一, en: One}, chapters: [manners]}\n"
    expected = data.replace(CONTENTS, "  - id: customers\n", f"{part}  - id: ¶customers\n")
    unknown, repeated = data.problems()
    assert "there is no chapter manners" in str(unknown)
    assert place(repeated) == expected


def test_a_wrong_rule_does_not_make_the_numbers_of_its_steps_wrong(data):
    data.replace(CLAUSES, "then: {zh: 再问一遍, en: Ask again}, clauses: [phone.say-who]",
                 "then: {zh: 3声再问, en: Ask after 3}, clauses: [phone.answer-in-time]")  # fmt: skip
    assert "the Chinese changed" in str(data.only_problem())
    data.replace(CLAUSES, "level: must  #", "level: mustn  #")
    assert not any("figure" in str(problem) for problem in data.problems())


def test_a_conflict_needs_a_decision(data):
    data.write(DECISIONS, "decisions: []\n")
    data.replace(CLAUSES, "        decision: phone-rings\n", "")
    problem = data.only_problem()
    assert "nothing is decided" in str(problem)
    assert place(problem) == f"{data.path / LEDGER}:9:5"


def test_a_decision_nobody_names_and_one_about_nothing(data):
    data.replace(CLAUSES, "        decision: phone-rings\n", "")
    assert "no clause or phrase names this decision" in str(data.only_problem())
    data.replace(CLAUSES, "sources: [D6.11]", "decision: phone-rings\n        sources: [D6.11]")
    more = data.read(DECISIONS).partition("\n")[2]
    more = more.replace("phone-rings", "other").replace("B4.30, D6.09", "B4.30, D6.11")
    data.write(DECISIONS, data.read(DECISIONS) + more)
    assert any("no such conflict" in str(problem) for problem in data.problems())


def test_a_change_of_a_parameter_that_makes_a_wrong_option_right(data):
    """The option is what has to be mended, not the parameter."""
    data.replace(ORGANISATION, "value: 3", "value: 5")
    problem = data.only_problem()
    assert place(problem) == f"{data.path / QUIZ}:17:16"
    assert "phone.rings is now 5, which makes this wrong answer right" in str(problem)


def test_a_change_of_a_parameter_that_makes_a_statement_true(data):
    data.replace(QUIZ, "    answer: false\n", "    answer: false\n    parameter: phone.rings\n    value: ¶4\n")
    assert data.problems() == []
    data.replace(ORGANISATION, "value: 3", "value: 4")
    assert "makes this wrong answer right" in str(data.only_problem())


def test_a_match_for_every_row_that_is_always_the_same(data):
    for old in ("greet, match: everyone", "decide, match: manager"):
        data.replace(QUIZ, old, old.partition("match:")[0] + "match: desk")
    problem = data.only_problem()
    assert "every row has the match desk" in str(problem)
    assert bilingual(str(problem))


def test_choices_in_the_order_of_the_rows_give_the_match_away(data):
    shown = [choice.id for choice in data.handbook().questions["phone.q-who"].shown if choice.id != "nobody"]
    rows = zip(("greet, match: everyone", "pass-on, match: desk", "decide, match: manager"), shown, strict=True)
    for old, choice in rows:
        data.replace(QUIZ, old, f"{old.partition('match:')[0]}match: {choice}")
    problem = data.only_problem()
    assert "in the order of the rows" in str(problem)
    assert bilingual(str(problem))


def single(number, texts, right):
    options = "".join(
        f"      - {{id: o{i}, {'right: true, ' if i == right else ''}text: {{zh: {t}, en: {t}}}, "
        "feedback: {zh: 好, en: ok}}\n"
        for i, t in enumerate(texts)
    )
    return (
        f"  - id: phone.q-n{number}\n    type: single\n    stem: {{zh: 题, en: q}}\n    options:\n{options}"
        "    clauses: [phone.say-who]\n"
    )


def talk(number, turns, replies=(("good", "a"), ("poor", "bb"))):
    """A dialogue of some turns, each with these replies, one leading to the next."""
    head = "type: dialogue\n    stem: {zh: 题, en: q}\n    who: {zh: 人, en: p}\n    turns:\n"
    lines = [f"  - id: phone.q-t{number}\n    {head}"]
    for turn in range(turns):
        then = f"t{turn + 1}" if turn + 1 < turns else "end"
        lines.append(f"      - id: t{turn}\n        says: {{zh: 说, en: s}}\n        replies:\n")
        lines += [
            f"          - {{id: r{turn}-{i}, rating: {rating}, then: {then}, text: {{zh: {words}, en: {words}}}, "
            "feedback: {zh: 好, en: ok}}\n" for i, (rating, words) in enumerate(replies)
        ]  # fmt: skip
    return "".join(lines) + "    clauses: [phone.say-who]\n"


@pytest.mark.parametrize(("turns", "found"), [(8, 0), (9, 1)])
def test_a_talk_comes_to_an_end(data, turns, found):
    data.write(QUIZ, data.read(QUIZ) + talk(1, turns))
    problems = [str(problem) for problem in data.problems() if "one way has 9 turns, more than 8" in str(problem)]
    assert len(problems) == found
    assert all(map(bilingual, problems))


@pytest.mark.parametrize(
    ("questions", "says"),
    [
        ([talk(0, 8)], "right option is number 1 in 9 of 11"),
        ([talk(0, 8, (("poor", "a"), ("good", "bb"), ("fair", "b")))], "longest option is right in 11 of 11"),
        ([single(i, ["aaaa", "b", "c"] if i < 4 else ["a", "b", "c"], i % 3) for i in range(9)], None),
        ([single(i, ["aaaa", "bb", "cc"], 0) for i in range(8)], "longest option is right in 8 of 9"),
        ([single(i, ["aa", "bb", "cc"], 2) for i in range(8)], "right option is number 3 in 8 of 9"),
    ],
)
def test_the_shape_of_a_quiz_gives_nothing_away(data, questions, says):
    data.write(QUIZ, data.read(QUIZ) + "".join(questions))
    problems = [str(problem) for problem in data.problems() if "not confirmed" not in str(problem)]
    assert any(says in problem for problem in problems) if says else problems == [], "\n".join(problems)


def test_reviews_that_are_due(data):
    chapter = data.handbook().chapter("phone")
    assert chapter.next_review == date(2027, 11, 21)
    assert list(overdue(data.handbook(), date(2027, 11, 21))) == []
    assert [warning.record for warning in overdue(data.handbook(), date(2027, 11, 22))] == ["phone"]


def test_a_handbook_with_problems_is_not_given_out(data):
    data.replace(LIST, ", clauses: [phone.answer-in-time]", "")
    handbook, problems = check_folder(data.path)
    assert handbook is None
    assert problems
