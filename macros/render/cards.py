"""Cards: the ways to chapters, checklists, quizzes and the phrase book."""

from dataclasses import dataclass

from macros.model.checklist import Checklist
from macros.model.clause import Chapter
from macros.model.quiz import Quiz
from macros.render.renderer import Renderer
from macros.urls import chapter_url, checklist_url, quiz_url


@dataclass(frozen=True)
class Card:
    """A link with a title, a sentence and a few facts."""

    kind: str
    url: str
    title: str
    summary: str
    facts: tuple[str, ...]


def of_chapter(r: Renderer, chapter: Chapter) -> Card:
    """The card of a chapter of rules."""
    facts = (r.t("card.rules", n=len(chapter.clauses)),)
    return Card("chapter", r.link(chapter_url(chapter.id)), r.text(chapter.title), r.text(chapter.summary), facts)


def of_checklist(r: Renderer, checklist: Checklist) -> Card:
    """The card of a checklist."""
    facts = (
        r.t(f"card.{checklist.cadence}"),
        r.t("card.items", n=len(checklist.items)),
        r.t("card.minutes", n=checklist.minutes),
    )
    url = r.link(checklist_url(checklist.id))
    return Card("checklist", url, r.text(checklist.title), r.text(checklist.intro), facts)


def of_quiz(r: Renderer, quiz: Quiz) -> Card:
    """The card of a quiz."""
    facts = (
        r.t("card.questions", n=len(quiz.questions)),
        r.t("card.minutes", n=quiz.minutes),
        r.t("card.pass", n=quiz.pass_mark),
    )
    return Card("quiz", r.link(quiz_url(quiz.id)), r.text(quiz.title), r.text(quiz.intro), facts)


def of_phrases(r: Renderer) -> Card:
    """The card of the phrase book."""
    facts = (r.t("card.phrases-count", n=len(r.handbook.phrases)),)
    return Card("phrases", r.link("phrases/"), r.t("card.phrase-book"), r.t("card.phrase-book-summary"), facts)


def show(r: Renderer, chosen: list[Card]) -> str:
    """The HTML of a list of cards."""
    return r.component("card", cards=chosen)


def cards(r: Renderer, kind: str) -> str:
    """Every card of one kind: "chapters", "checklists" or "quizzes"."""
    makers = {"chapters": of_chapter, "checklists": of_checklist, "quizzes": of_quiz}
    if kind not in makers:
        known = ", ".join(makers)
        raise LookupError(f"没有 {kind} 这种卡片；可用：{known} | there are no cards of {kind}; use one of {known}")
    return show(r, [makers[kind](r, record) for record in getattr(r.handbook, kind).values()])


def of_practice(r: Renderer, chapter: Chapter) -> list[Card]:
    """What a chapter is practised with: phrase book, checklists, quizzes."""
    book = r.handbook
    return [
        of_phrases(r),
        *(of_checklist(r, each) for each in book.checklists.values() if each.chapter == chapter.id),
        *(of_quiz(r, each) for each in book.quizzes.values() if each.chapter == chapter.id),
    ]


def practice(r: Renderer, chapter_id: str) -> str:
    """The cards of what a chapter is practised with."""
    return show(r, of_practice(r, r.handbook.chapter(chapter_id)))
