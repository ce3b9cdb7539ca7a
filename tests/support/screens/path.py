"""Learning paths: what the browser keeps of one, and the parts of its pages."""

from __future__ import annotations

from collections.abc import Iterator

import yaml
from playwright.sync_api import Locator, Page

from tests.support.browsers import Reader
from tests.support.places import ROOT

DATA = ROOT / "docs/data"
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


def _read(file: str) -> dict:
    return yaml.load((DATA / file).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def steps_of(path: str) -> list[dict]:
    """The steps of a path, as its file has them."""
    return [step for stage in _read(f"paths/{path}.yml")["stages"] for step in stage["steps"]]


def signing(chapter: str, version: str = "1.0", **revisions: int) -> dict:
    """A sign-off of all rules of a chapter; some by their slug with another revision."""
    rules = [rule["id"] for section in _read(f"clauses/{chapter}.yml")["sections"] for rule in section["clauses"]]
    clauses = {id_: revisions.get(id_.partition(".")[2].replace("-", "_"), 1) for id_ in rules}
    return {"signed": {"1": {"day": DAY, "version": version, "clauses": clauses}}}


def done(path: str, steps: int | None = None) -> dict[str, dict]:
    """The records of somebody who follows a path and has done all of it, or its first steps."""
    taken = steps_of(path)[:steps]
    return {"hb:paths:mine": {"chosen": path, "name": ""}, **dict(_record(step) for step in taken)}


def _practised() -> dict:
    entry = {"revision": 1, "box": 2, "due": DAY, "round": f"{DAY}#1", "known": True, "missed": 0}
    return {"phrases": {phrase["id"]: entry for phrase in _read("phrases.yml")["phrases"]}}


def _record(step: dict) -> tuple[str, dict]:
    match step["type"]:
        case "read":
            return f"hb:sign-off:{step['chapter']}", signing(step["chapter"])
        case "checklist":
            return f"hb:checklist:{step['checklist']}", {"run": "", "items": {}, "history": WHOLE_RUN}
        case "quiz":
            record = {"answers": {}, "order": [], "current": None, "done": True, "round": 1, "history": PASSED}
            return f"hb:quiz:{step['quiz']}", record
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

    def states(self) -> Iterator[str]:
        """How the steps on the page stand."""
        return self.page.locator("[data-step]").evaluate_all("all => all.map(step => step.dataset.state)")
