"""Learning paths: what the browser keeps of one, and the parts of its pages."""

from __future__ import annotations

from functools import lru_cache

from playwright.sync_api import Locator, Page

from macros.check import check_folder
from macros.load.handbook import Handbook
from macros.model.path import Step
from macros.paths import DATA
from tests.support.browsers import Reader

DAY = "2026-11-21"
PASSED = {"1": {"day": DAY, "score": 92, "retry": False}}
WHOLE_RUN = {f"{DAY}#1": {"day": DAY, "yes": 5, "no": 0, "na": 0, "total": 5, "missed": []}}
WRITE = """records => Object.entries(records).forEach(([key, value]) =>
    localStorage.setItem(key, JSON.stringify({v: 1, n: 1, value, stamps: {}})))"""
# How much of the window moved since the page began to load, without a press or a key.
SHIFT = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.hadRecentInput ? 0 : entry.value))
        .observe({type: 'layout-shift', buffered: true});
    setTimeout(() => done(sum), 300);
})"""


@lru_cache
def _book() -> Handbook:
    handbook, problems = check_folder(DATA)
    assert handbook is not None, "\n".join(map(str, problems))
    return handbook


def steps_of(path: str) -> list[Step]:
    """The steps of a path."""
    return _book().path(path).steps


def signing(chapter: str, version: str = "1.0") -> dict:
    """A sign-off of all rules of a chapter that are in force, as they are today."""
    book = _book()
    clauses = {rule.id: book.version(rule) for rule in book.chapter(chapter).clauses if book.adopted(rule)}
    return {"signed": {"1": {"day": DAY, "version": version, "clauses": clauses}}}


def done(path: str, steps: int | None = None) -> dict[str, dict]:
    """The records of somebody who follows a path and has done all of it, or its first steps."""
    taken = steps_of(path)[:steps]
    return {"hb:paths:mine": {"chosen": path, "name": ""}, **dict(_record(step) for step in taken)}


def _practised() -> dict:
    entry = {"box": 2, "due": DAY, "round": f"{DAY}#1", "known": True, "missed": 0}
    book = _book()
    return {"phrases": {each.id: {**entry, "revision": book.practice_version(each)} for each in book.phrases.values()}}


def _record(step: Step) -> tuple[str, dict]:
    match step.type:
        case "read":
            return f"hb:sign-off:{step.chapter}", signing(step.chapter)
        case "checklist":
            return f"hb:checklist:{step.checklist}", {"run": "", "items": {}, "history": WHOLE_RUN}
        case "quiz":
            record = {"answers": {}, "order": [], "current": None, "done": True, "round": 1, "history": PASSED}
            return f"hb:quiz:{step.quiz}", record
    return "hb:phrase-trainer:all", _practised()


class PathPages:
    """Home, path, chapter and certificate, as somebody on a path sees them."""

    def __init__(self, person: Reader) -> None:
        self.person = person

    @property
    def page(self) -> Page:
        """The reader's page."""
        return self.person.page

    def keep(self, records: dict[str, dict]) -> PathPages:
        """Put records where the site keeps them."""
        self.person.open("404.html")
        self.page.evaluate(WRITE, records)
        return self

    @property
    def go(self) -> Locator:
        """The way on, on the home page and on the path's."""
        return self.page.locator("[data-part=go]")

    @property
    def sign(self) -> Locator:
        """The button that signs a chapter."""
        return self.page.locator("hb-sign-off .hb-button-primary")

    @property
    def next(self) -> Locator:
        """The way on at the end of a page."""
        return self.page.locator("hb-next-step a.hb-button")

    def follow(self, link: Locator) -> None:
        """Press a link and wait until the page it leads to is at rest."""
        with self.page.expect_navigation():
            self.person.press(link)
        self.person.settle()
