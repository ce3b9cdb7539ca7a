"""Cards: the ways to chapters, checklists, quizzes and the phrase book."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from macros.model.checklist import Checklist
from macros.model.clause import Chapter
from macros.model.contents import BookPart
from macros.model.path import Path
from macros.model.poster import Poster
from macros.model.quiz import Quiz
from macros.render.renderer import Renderer
from macros.render.sign_off import sign_off
from macros.render.steps import duration, stretches
from macros.urls import TRAINER_URL, chapter_url, checklist_url, path_url, poster_url, quiz_url

# A round of the phrase trainer; its schedule.js takes as many.
ROUND, ROUND_MINUTES = 10, 5


@dataclass(frozen=True)
class Card:
    """A link with a title, a sentence and a few facts; a chapter bears the icon of its part."""

    kind: str
    url: str
    title: str
    summary: str
    facts: tuple[str, ...]
    icon: str


def of_chapter(r: Renderer, chapter: Chapter) -> Card:
    """The card of a chapter of rules."""
    facts = (r.t("card.rules", n=len(chapter.clauses)),)
    url, icon = r.link(chapter_url(chapter.id)), r.handbook.part_of(chapter.id).icon
    return Card("chapter", url, r.text(chapter.title), r.text(chapter.summary), facts, icon)


def of_checklist(r: Renderer, checklist: Checklist) -> Card:
    """The card of a checklist."""
    facts = (
        r.t(f"card.{checklist.cadence}"),
        r.t("card.items", n=len(checklist.items)),
        r.t("card.minutes", n=checklist.minutes),
    )
    url = r.link(checklist_url(checklist.id))
    return Card("checklist", url, r.text(checklist.title), r.text(checklist.intro), facts, "format-list-checks")


def of_quiz(r: Renderer, quiz: Quiz) -> Card:
    """The card of a quiz."""
    facts = (
        r.t("card.questions", n=quiz.draw or len(quiz.questions)),
        r.t("card.minutes", n=quiz.minutes),
        r.t("card.pass", n=quiz.pass_mark),
    )
    return Card("quiz", r.link(quiz_url(quiz.id)), r.text(quiz.title), r.text(quiz.intro), facts, "school-outline")


def of_part(r: Renderer, part: BookPart) -> Card:
    """The card of a part of the handbook."""
    facts = (r.t("card.chapters", n=len(part.chapters)),)
    return Card("part", r.link(f"rules/#{part.id}"), r.plain(part.title), r.plain(part.intro), facts, part.icon)


def of_poster(r: Renderer, poster: Poster) -> Card:
    """The card of a poster."""
    url = r.link(poster_url(poster.id))
    return Card("poster", url, r.plain(poster.title), r.plain(poster.where), ("A4 · A6",), "printer-outline")


def of_path(r: Renderer, path: Path) -> Card:
    """The card of a learning path."""
    facts = (r.t("path.steps", n=len(path.steps)), duration(r, stretches(r, path)))
    return Card("path", r.link(path_url(path.id)), r.plain(path.title), r.plain(path.intro), facts, "sign-direction")


def of_phrases(r: Renderer) -> Card:
    """The card of the phrase book."""
    facts = (r.t("card.phrases-count", n=len(r.handbook.phrases)),)
    title, summary = r.t("card.phrase-book"), r.t("card.phrase-book-summary")
    return Card("phrases", r.link("phrases/"), title, summary, facts, "message-text-outline")


def of_trainer(r: Renderer) -> Card:
    """The card of the phrase trainer."""
    facts = (r.t("card.round", n=ROUND), r.t("card.minutes", n=ROUND_MINUTES))
    title, summary = r.t("card.phrase-trainer"), r.t("card.phrase-trainer-summary")
    return Card("phrase-trainer", r.link(TRAINER_URL), title, summary, facts, "cards-outline")


def show(r: Renderer, chosen: list[Card]) -> Markup:
    """The HTML of a list of cards."""
    return Markup(r.component("card", cards=chosen))


def cards(r: Renderer, kind: str) -> str:
    """Every card of one kind: "chapters", "checklists" or "quizzes" under headings, "paths" or "posters" without."""
    plain = {"paths": of_path, "posters": of_poster}
    if kind in plain:
        return show(r, [plain[kind](r, each) for each in _ordered(r, kind)])
    groupings = {"chapters": _chapters, "checklists": _checklists, "quizzes": _quizzes}
    if kind not in groupings:
        known = ", ".join([*groupings, *plain])
        raise LookupError(f"没有 {kind} 这种卡片；可用：{known} | there are no cards of {kind}; use one of {known}")
    groups = [group for group in groupings[kind](r) if group.cards]
    return "\n\n".join(
        part for group in groups for part in (r.heading(group.title, group.anchor), *group.intro, show(r, group.cards))
    )


def _ordered(r: Renderer, kind: str) -> list:
    """Records of a kind in the order of their files, but what is for everyone comes first."""
    return sorted(getattr(r.handbook, kind).values(), key=lambda each: "everyone" not in getattr(each, "audience", ()))


@dataclass(frozen=True)
class Group:
    """Cards under a heading; the introduction is a paragraph or nothing."""

    title: str
    anchor: str
    cards: list[Card]
    intro: tuple[str, ...] = ()


def _chapters(r: Renderer) -> Iterator[Group]:
    """Part by part, as the contents have them."""
    book = r.handbook
    for part in book.parts.values():
        found = [of_chapter(r, book.chapters[id]) for id in part.chapters]
        yield Group(r.plain(part.title), part.id, found, (r.text(part.intro),))


def _quizzes(r: Renderer) -> Iterator[Group]:
    """By the part of the chapter they are about; those about none in particular come last."""
    book = r.handbook
    for part in book.parts.values():
        found = [of_quiz(r, quiz) for id in part.chapters for quiz in book.quizzes_of(id)]
        yield Group(r.plain(part.title), part.id, found)
    general = [*(of_quiz(r, quiz) for quiz in book.quizzes.values() if quiz.chapter is None), of_trainer(r)]
    yield Group(r.t("card.general"), "general", general)


def _checklists(r: Renderer) -> Iterator[Group]:
    """By how often they are gone through."""
    book = r.handbook
    for cadence in ("daily", "weekly", "per-event", "once"):
        found = [of_checklist(r, each) for each in book.checklists.values() if each.cadence == cadence]
        yield Group(r.t(f"card.group-{cadence}"), cadence, found)


def of_practice(r: Renderer, chapter: Chapter) -> list[Card]:
    """What a chapter is practised with: its checklists and quizzes, and the phrase book if they name phrases."""
    book = r.handbook
    lists, quizzes = book.checklists_of(chapter.id), book.quizzes_of(chapter.id)
    asked = [*(item for each in lists for item in each.items), *(q for each in quizzes for q in each.questions)]
    return [
        *([of_phrases(r)] if any(each.phrases for each in asked) else []),
        *(of_checklist(r, each) for each in lists),
        *(of_quiz(r, each) for each in quizzes),
    ]


def practice(r: Renderer, chapter_id: str) -> str:
    """The cards of what a chapter is practised with, and then its sign-off."""
    return f"{show(r, of_practice(r, r.handbook.chapter(chapter_id)))}\n\n{sign_off(r, chapter_id)}"
