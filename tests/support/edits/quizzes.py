"""Edits of a quiz, and the answers that a reader gave before them.

The answers are chosen so that every edit meets right, half right and wrong ones, and one that
is not checked yet.
"""

from __future__ import annotations

from tests.support.edits import CLAUSES, PHRASES, Change, Edit, Records, reword, set_parameter, several

QUIZ = "quizzes/phone.yml"

# Question -> (what was answered, whether it was checked).
ANSWERS = {
    "phone.q-rings": ("in-time", True),
    "phone.q-first-words": (["hello"], True),
    "phone.q-private": ("true", True),
    "phone.q-number": ("3声", True),
    "phone.q-call": (["answer", "say-who", "greet"], True),
    "phone.q-habits": ({"smile": "avoid", "write": "do", "eat": "avoid", "shout": "avoid"}, True),
    "phone.q-who": ({"greet": "everyone", "pass-on": "manager", "decide": "manager"}, False),
    "phone.q-say-hello": ("你好！", True),
    "phone.q-talk": ({"opening": "what", "cross": "excuse", "errand": "moment"}, True),
}

_QUESTIONS = Records(QUIZ, 2)
_NEW = (
    "type: true-false",
    "stem: {zh: 接电话要说“您好”。, en: Say hello when you pick up.}",
    "answer: true",
    "feedback: {when_true: {zh: 对。, en: Yes.}, when_false: {zh: 要说。, en: You do.}}",
    "clauses: [phone.say-who]",
)
_RULE = (CLAUSES, "先报公司名，", "先报公司名和部门，")
_STEM = (QUIZ, "zh: 先说什么？", "zh: 开口先说什么？")
_HEY = "      - {id: hey, text: {zh: 喂, en: Hey}, feedback: {zh: 不礼貌。, en: Not polite.}}\n"
_SERVE = "      - {id: say-who, text: {zh: 报公司名, en: Say who you are}}\n"
_SHOUT = "      - {id: shout, group: avoid, text: {zh: 大喊, en: Shout}, feedback: {zh: 刺耳。, en: It hurts.}}\n"
_GUEST = "      - {id: nobody, text: {zh: 没有人, en: Nobody}}\n"
_EXCUSE = (
    "          - {id: excuse, rating: good, then: errand, text: {zh: 对不起。, en: Sorry.}, "
    "feedback: {zh: 对。, en: Yes.}}\n"
)
_GREETING = (PHRASES, "您好，{{ org.name }}", "您好，这里是{{ org.name }}")
_RULE_OF_FIRST_WORDS = "[phone.say-who]\n    phrases: [phrase.hello]\n\n  - id: phone.q-private"


def _ids(*names: str) -> frozenset[str]:
    return frozenset(f"phone.q-{name}" for name in names)


def _insert(before: str) -> Change:
    return _QUESTIONS.insert("phone.q-hello", before, *_NEW)


def _minor(name: str, old: str, new: str) -> Change:
    """Other data of a question, accepted as nothing that readers need to know."""
    return reword(QUIZ, old, new, "--minor", f"phone.q-{name}")


def _more(name: str, line: str, *changes: tuple[str, str]) -> Change:
    """One more line like another: an option, a step, an item, a reply."""
    other = line
    for old, new in changes:
        other = other.replace(old, new)
    return _minor(name, line, other + line)


# All questions but two rest on the rule about saying who one is.
_ON_THE_RULE = _ids("first-words", "call", "habits", "who", "say-hello", "talk")

QUIZ_EDITS = (
    # Questions come, go and move.
    Edit("questions in another order", _QUESTIONS.move("phone.q-number", "phone.q-rings")),
    Edit("the last question first", _QUESTIONS.move("phone.q-talk", "phone.q-rings")),
    Edit("a new question at the top", _insert("phone.q-rings"), new=_ids("hello")),
    Edit("a new question in the middle", _insert("phone.q-call"), new=_ids("hello")),
    Edit("a question withdrawn", _QUESTIONS.retire("phone.q-private"), gone=_ids("private")),
    Edit(
        "a question replaced",
        _QUESTIONS.retire("phone.q-private", "phone.q-personal", before="phone.q-number"),
        new=_ids("personal"),
        gone=_ids("private"),
    ),
    # Words.
    Edit("other words, same meaning", reword(*_STEM, "--minor", "phone.q-first-words")),
    Edit("other words, other meaning", reword(*_STEM, "phone.q-first-words"), asked=_ids("first-words")),
    Edit("other English words", reword(QUIZ, "en: What comes first?", "en: What do you say first?")),
    Edit("another reason", _minor("rings", "太晚了。", "太晚了，人家会挂。")),
    Edit("another hint", _minor("number", "zh: 很快。", "zh: 快一点。")),
    Edit("another title and pass mark", reword(QUIZ, "title: {zh: 小测验", "title: {zh: 测一测")),
    # Options.
    Edit("a wrong option more", _more("first-words", _HEY, ("hey", "well"), ("喂", "哎"), ("Hey", "Well"))),
    Edit("fewer are right", _minor("first-words", "name, right: true, ", "name, "), asked=_ids("first-words")),
    Edit("an option in other words", _minor("first-words", "zh: 您好, en", "zh: 您好！, en")),
    Edit("the chosen option under another id", reword(QUIZ, "id: in-time", "id: early"), asked=_ids("rings")),
    Edit("an option not chosen under another id", reword(QUIZ, "id: too-late", "id: late")),
    Edit("true made false", reword(QUIZ, "answer: false", "answer: true"), asked=_ids("private")),
    # Parameters, rules and phrases.
    Edit("a parameter set", set_parameter("    value: 3\n", "    value: 4\n"), asked=_ids("rings", "number")),
    Edit("a rule means something else", reword(*_RULE, "phone.say-who"), asked=_ON_THE_RULE),
    Edit("a rule in other words", reword(*_RULE, "--minor", "phone.say-who")),
    Edit("a phrase means something else", reword(*_GREETING, "phrase.hello"), asked=_ids("first-words", "say-hello")),
    Edit("a phrase in other words", reword(*_GREETING, "--minor", "phrase.hello")),
    Edit("a question tied to one more rule", reword(QUIZ, "private-calls]", "private-calls, phone.say-who]")),
    # What the other types are made of.
    Edit(
        "a step more to put in order",
        _more("call", _SERVE, ("say-who", "ask"), ("报公司名", "问事"), ("Say who you are", "Ask")),
        asked=_ids("call"),
    ),
    Edit(
        "items change groups",
        several(
            _minor("habits", "id: write, group: do", "id: write, group: avoid"),
            _minor("habits", "id: eat, group: avoid", "id: eat, group: do"),
            reword(QUIZ, "    groups:\n", "    shuffle: 1\n    groups:\n"),
        ),
        asked=_ids("habits"),
    ),
    Edit(
        "an item more to sort",
        _more("habits", _SHOUT, ("shout", "yawn"), ("大喊", "打哈欠"), ("Shout", "Yawn")),
        asked=_ids("habits"),
    ),
    Edit(
        "a choice more to match with",
        _more("who", _GUEST, ("nobody", "guest"), ("没有人", "客人"), ("Nobody", "A guest")),
    ),
    Edit("one more way to say it", _minor("say-hello", "accept: [你好,", "accept: [您早, 你好,")),
    Edit(
        "what was typed counts no more",
        _minor("say-hello", "accept: [你好, Hi there]", "accept: [Hi there]"),
        asked=_ids("say-hello"),
    ),
    Edit(
        "a reply more in a conversation",
        _more("talk", _EXCUSE, ("excuse", "regret"), ("对不起", "很抱歉"), ("Sorry", "I am sorry")),
    ),
    Edit("the reply that was given under another id", _minor("talk", "id: excuse", "id: pardon"), asked=_ids("talk")),
    Edit(
        "replies rated otherwise",
        several(
            _minor("talk", "id: wait, rating: fair", "id: wait, rating: good"),
            _minor("talk", "id: moment, rating: good", "id: moment, rating: fair"),
        ),
        asked=_ids("talk"),
    ),
    # Several at once.
    Edit(
        "a rule means something else, and a question no longer rests on it",
        several(
            reword(*_RULE, "phone.say-who"),
            reword(QUIZ, _RULE_OF_FIRST_WORDS, _RULE_OF_FIRST_WORDS.replace("say-who", "go-outside", 1)),
        ),
        asked=_ON_THE_RULE - _ids("first-words"),
    ),
    Edit(
        "everything at once",
        several(
            _QUESTIONS.move("phone.q-say-hello", "phone.q-rings"),
            _insert("phone.q-number"),
            reword(*_STEM, "phone.q-first-words"),
            _QUESTIONS.retire("phone.q-private"),
            set_parameter("    value: 3\n", "    value: 4\n"),
        ),
        asked=_ids("first-words", "rings", "number"),
        new=_ids("hello"),
        gone=_ids("private"),
    ),
)  # fmt: skip
