"""A quiz in practice mode: one question at a time."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from tests.support.browsers import Reader
from tests.support.saved import saved
from tests.support.ui import pattern

# The answer key as the page carries it for readers without JavaScript.
KEY = """question => {
    const key = question.querySelector('.hb-key');
    return {
        type: question.dataset.type,
        number: key.querySelector('[data-answer]')?.dataset.answer ?? null,
        right: [...key.querySelectorAll('[data-option][data-right]')].map(li => li.dataset.option),
        wrong: [...key.querySelectorAll('[data-option]:not([data-right])')].map(li => li.dataset.option),
        // Steps to put in order are pressed upwards, each to its place, in this order.
        steps: question.querySelector('.hb-steps') &&
            [...key.querySelectorAll('[data-option]')].map(li => li.dataset.option),
        // Statements to sort: the group of each, and all groups.
        belongs: [...key.querySelectorAll('[data-belongs]')].map(li => [li.dataset.option, li.dataset.belongs]),
        groups: [...key.querySelectorAll('[data-group]')].map(group => group.dataset.group),
        // Rows to match: the choice of each, and all choices.
        matches: [...key.querySelectorAll('[data-match]')].map(li => [li.dataset.option, li.dataset.match]),
        choices: [...question.querySelectorAll('.hb-match:first-child option')].map(o => o.value).filter(Boolean),
        // A talk: its turns, each with what one may reply, the points for it and where it leads.
        turns: [...key.querySelectorAll('[data-turn]')].map(turn => [turn.dataset.turn,
            [...turn.querySelectorAll('li')].map(li => [li.dataset.option, +li.dataset.points, li.dataset.then])]),
        // Words to type: all that are right.
        words: JSON.parse(key.querySelector('[data-accept]')?.dataset.accept ?? '[]'),
    };
}"""


class Quiz:
    """The quiz on a reader's page."""

    def __init__(self, person: Reader, page: Page | None = None, root: str = "hb-quiz") -> None:
        self.person = person
        self.page = page or person.page
        self.root = self.page.locator(root)

    def button(self, key: str, group: str = "quiz") -> Locator:
        """The visible button with the words of `quiz.<key>`."""
        lang = self.page.locator("html").get_attribute("data-lang")
        return self.root.get_by_role("button", name=pattern(lang, f"{group}.{key}"))

    @property
    def question(self) -> Locator:
        """The one question on the screen."""
        return self.root.locator("fieldset.hb-question:visible")

    @property
    def current(self) -> str:
        """Its id."""
        return self.question.get_attribute("data-question")

    @property
    def total(self) -> int:
        """How many questions the quiz has."""
        return self.root.locator("fieldset.hb-question").count()

    def choices(self, right: bool = True) -> list[str]:
        """The values to choose, or what to type, to be right or wrong."""
        key = self.question.evaluate(KEY)
        if key["number"] is not None:
            return [key["number"] if right else str(int(key["number"]) + 1)]
        if key["words"]:
            return key["words"][:1] if right else ["0"]
        if key["steps"]:
            order = key["steps"] if right else key["steps"][::-1]
            return [f"{step}@{place}" for place, step in enumerate(order)]
        if key["belongs"]:
            other = dict(zip(key["groups"], key["groups"][1:] + key["groups"][:1], strict=True))
            return [f"{item}={group if right else other[group]}" for item, group in key["belongs"]]
        if key["matches"]:
            other = {choice: key["choices"][n - 1] for n, choice in enumerate(key["choices"])}
            return [f"{row}~{choice if right else other[choice]}" for row, choice in key["matches"]]
        if key["turns"]:
            return self.way(float(right), dict(key["turns"]), key["turns"][0][0])
        return key["right"] if right else key["wrong"][:1]

    def way(self, points: float, turns: dict, at: str) -> list[str]:
        """What to say, turn by turn, from one turn to the end, when every reply has so many points."""
        if at not in turns:
            return []
        reply, _, then = next(reply for reply in turns[at] if reply[1] == points)
        return [f"{at}>{reply}", *self.way(points, turns, then)]

    def input(self, value: str) -> Locator:
        """The radio or checkbox with this value, the button that moves it up, its list, or the field to type in."""
        if "~" in value:
            return self.question.locator(f".hb-answer [data-option='{value.partition('~')[0]}'] select")
        if "@" in value:
            return self.question.locator(f"[data-option='{value.split('@')[0]}'] [data-move=up]")
        if "=" in value:
            item, _, group = value.partition("=")
            return self.question.locator(f"[data-option='{item}'] input[value='{group}']")
        if ">" in value:
            return self.question.locator(f"[data-option='{value.partition('>')[2]}'] input")
        field = self.question.locator("input:not([type=radio]):not([type=checkbox])")
        return field if field.count() else self.question.locator(f"input[value='{value}']")

    def answer(self, right: bool = True) -> Quiz:
        """Choose or type, without checking yet."""
        for value in self.choices(right):
            self.put(value)
        return self

    def put(self, value: str) -> None:
        """Choose, say, move, match or type one value."""
        control = self.input(value)
        kind = control.get_attribute("type")
        if kind == "button":
            self.lift(value, lambda: self.person.press(control))
        elif kind in ("radio", "checkbox"):
            self.person.press(self.question.locator(f"label[for='{control.get_attribute('id')}']"))
            if ">" in value:
                self.person.press(self.button("dialogue_say"))
        elif "~" in value:
            control.select_option(value.partition("~")[2])
        else:
            control.fill(value)

    def order(self) -> list[str]:
        """The steps of the current question as they stand."""
        rows = self.question.locator(".hb-step")
        return rows.evaluate_all("rows => rows.map(row => row.dataset.option)")

    def lift(self, value: str, press) -> None:
        """Press a step's button until it stands where `step@place` says; the steps before it stand already."""
        step, _, place = value.partition("@")
        for _ in range(self.order().index(step) - int(place)):
            press()
        assert self.order().index(step) == int(place)

    def holds(self, value: str) -> bool:
        """Whether the current question shows this value as its answer."""
        if "@" in value:
            step, _, place = value.partition("@")
            return self.order().index(step) == int(place)
        if ">" in value:
            turn, _, reply = value.partition(">")
            return self.question.locator(f"[data-turn='{turn}'] [data-said][data-option='{reply}']").count() == 1
        control = self.input(value)
        if control.get_attribute("type") in ("radio", "checkbox"):
            return control.is_checked()
        return control.input_value() == value.rpartition("~")[2]

    @property
    def setup(self) -> Locator:
        """How to take it."""
        return self.root.locator(".hb-quiz-setup")

    def choose(self, **terms) -> Quiz:
        """Unfold the choices and choose, such as `draw=5`, without beginning yet."""
        self.person.press(self.setup.locator("summary"))
        for name, value in terms.items():
            radio = self.page.locator(f"[name=round-{name}][value='{value}']")
            self.person.press(self.setup.locator("label", has=radio))
        return self

    def begin(self) -> Quiz:
        """Begin the round that was chosen, or that a link sets."""
        self.person.press(self.button("begin_so", "round").or_(self.button("begin", "round")).first)
        return self

    @property
    def hand_in(self) -> Locator:
        """The screen before handing in."""
        return self.root.locator(".hb-quiz-handin")

    def round(self) -> list[str]:
        """The ids of the questions of this round, by walking through it once without answering."""
        seen = []
        while self.question.count() and self.current not in seen:
            seen.append(self.current)
            self.person.press(self.button("next").or_(self.button("to_hand_in")).or_(self.button("skip")).first)
        return seen

    def options(self) -> list[str]:
        """The options of the current question as they stand."""
        rows = self.question.locator(".hb-option")
        return rows.evaluate_all("rows => rows.map(row => row.dataset.option)")

    def check(self) -> Quiz:
        """Ask whether it is right."""
        self.person.press(self.button("check"))
        return self

    def next(self) -> Quiz:
        """Go on to the next question, or to the result."""
        self.person.press(self.button("next").or_(self.button("see_result")).first)
        return self

    def take(self, wrong: int = 0) -> Quiz:
        """Answer what is left of the round, the first few wrongly, up to the result."""
        while self.question.count():
            # Somebody who came by a link has checked that question before the ones above it.
            if self.question.get_attribute("data-checked") is None:
                self.answer(right=wrong <= 0).check()
                wrong -= 1
            self.next()
        return self

    @property
    def summary(self) -> Locator:
        """The result."""
        return self.root.locator(".hb-quiz-summary")

    @property
    def verdict(self) -> Locator:
        """Right or wrong, under the current question."""
        return self.question.locator(".hb-verdict")

    def checked_answers(self) -> dict:
        """The answers that were marked, as the device keeps them."""
        return {id_: one for id_, one in self.saved()["answers"].items() if one["checked"]}

    def saved(self) -> dict:
        """What the device keeps of this quiz, with the latest change in it."""
        return saved(self.page, f"hb:quiz:{self.root.get_attribute('data-id')}")
