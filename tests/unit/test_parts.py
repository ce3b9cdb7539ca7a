"""What the browser knows of the parts of chapters, checklists and quizzes."""

from macros.site.parts import code, coded, parts


def test_later_revisions_are_told_and_first_ones_are_not():
    assert coded({"a.one": 1, "a.two": 3}) == f"{code('a.one')}{code('a.two')} {code('a.two')}:3"
    assert coded({}) == ""


def test_a_rule_that_is_off_is_no_part_of_its_chapter(data):
    assert code("phone.fine") not in parts(data.handbook())["sign-off:phone"]
    data.replace("organisation.yml", "value: false", "value: true")
    assert code("phone.fine") in parts(data.handbook())["sign-off:phone"]


def test_a_change_of_substance_reaches_what_rests_on_the_rule(data):
    before = parts(data.handbook())
    rule = "- id: phone.answer-in-time\n"
    data.replace("clauses/phone.yml", rule, f"{rule}        revision: 2\n")
    after = parts(data.handbook())
    assert after["sign-off:phone"].split()[0] == before["sign-off:phone"].split()[0]
    assert {name for name in after if after[name] != before[name]} == {
        "sign-off:phone", "checklist:phone-call", "quiz:phone",
    }  # fmt: skip
