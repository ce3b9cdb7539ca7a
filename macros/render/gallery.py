"""The gallery: every component in every state, made from the handbook of examples."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from markupsafe import Markup, escape

from macros.checked import checked_handbook
from macros.load.handbook import Handbook
from macros.model.examples import Answer, Example, ExamplesFile
from macros.model.gallery import QuizState, Showing
from macros.paths import EXAMPLES, ROOT
from macros.render import (
    cards,
    chapter_parts,
    clause,
    glossary,
    home,
    path,
    phrase,
    phrase_trainer,
    poster,
    saved_data,
    sign_off,
    sources,
)
from macros.render.checklist import show as show_checklist
from macros.render.gallery_records import checklist_record, quiz_record
from macros.render.quiz import show as show_quiz
from macros.render.renderer import Renderer

CHECK = ".hb-quiz-main-actions button"  # the first of them checks
# Macros that need nothing but the id of a record.
SIMPLE: dict[str, Callable[..., str]] = {
    macro.__name__: macro
    for macro in (
        cards.cards, cards.practice, path.certificate, clause.clauses, glossary.glossary, home.home, path.path,
        phrase_trainer.phrase_trainer, phrase.phrases, phrase.script, poster.poster, chapter_parts.procedure,
        chapter_parts.table, saved_data.saved_data, sign_off.sign_off, sources.sources, sources.trace,
    )
}  # fmt: skip


class GalleryRenderer(Renderer):
    """Renders the handbook of examples: links lead to where the gallery shows what they name."""

    def link(self, url: str) -> str:
        """An address of the handbook of examples, as seen from the current page."""
        page, hash_, anchor = url.partition("#")
        home = self.handbook.gallery.homes.get(page)
        return super().link(f"gallery/{home}/{hash_}{anchor}" if home else url)


@dataclass
class Page:
    """What a page is put together from: its parts in their order, and the records of its examples."""

    r: Renderer
    parts: list[str] = field(default_factory=list)
    records: dict[str, Any] = field(default_factory=dict)

    def html(self) -> str:
        """The page below its title."""
        text = json.dumps(self.records, ensure_ascii=False, sort_keys=True)
        return "\n\n".join([*self.parts, Markup('<template id="hb-example-records">{}</template>').format(text)])


def gallery(r: Renderer, page_id: str) -> str:
    """A page of the gallery, such as `gallery("components")`; "questions" has all question types."""
    examples = replace(checked_handbook(EXAMPLES), ui=r.handbook.ui)
    page = Page(GalleryRenderer(examples, r.lang, r.link_base, r.address))
    if page_id == "questions":
        for file in examples.examples:
            add_type(page, file)
        return page.html()
    for showing in find(examples, page_id):
        add(page, showing)
    return page.html()


def find(examples: Handbook, page_id: str) -> list[Showing]:
    """What a page shows."""
    pages = {page.id: page.examples for page in examples.gallery.pages}
    if page_id not in pages:
        known = ", ".join([*pages, "questions"])
        raise LookupError(f"图库里没有 {page_id}；可用：{known} | the gallery has no {page_id}; use one of {known}")
    return pages[page_id]


def add(page: Page, showing: Showing) -> None:
    """One example of a component."""
    r = page.r
    title = r.plain(showing.title)
    readmes = [f"overrides/components/{name}/README.md" for name in showing.components]
    data = {f"overrides/examples/{showing.file}": source(EXAMPLES / showing.file)} if showing.file else {}
    head = r.component(
        "gallery", title=title, note=r.text(showing.note), readmes=readmes, data=data, press=showing.press
    )
    page.parts += [r.heading(title, showing.id), head, *body(page, showing)]


def body(page: Page, showing: Showing) -> Iterator[str]:
    """The component itself."""
    id = f"example-{showing.id}"
    if showing.macro == "quiz":
        whole = page.r.handbook.quiz(showing.of or "")
        state = showing.quiz or QuizState()
        kept = [question for question in whole.questions if not state.only or question.id in state.only]
        quiz = whole.model_copy(update={"id": id, "questions": kept})
        page.records[f"hb:quiz:{id}"] = None if showing.blocked else quiz_record(page.r, quiz, state)
        yield show_quiz(page.r, quiz, prefix=f"{id}--")
    elif showing.macro == "checklist":
        checklist = page.r.handbook.checklist(showing.of or "").model_copy(update={"id": id})
        if showing.checklist:
            page.records[f"hb:checklist:{id}"] = checklist_record(page.r, checklist, showing.checklist)
        yield show_checklist(page.r, checklist, prefix=f"{id}--")
    elif showing.macro:
        yield SIMPLE[showing.macro](page.r, *([showing.of] if showing.of else []))


def add_type(page: Page, file: ExamplesFile) -> None:
    """A question type: its first example as it comes, refused, and with each kind of mark."""
    r, path = page.r, file.node.source.path.resolve()
    type = file.examples[0].question.type
    readmes = [f"{path.parent.relative_to(ROOT).as_posix()}/README.md"]
    data = {path.relative_to(ROOT).as_posix(): source(path)}
    title = r.plain(file.title)
    head = r.component("gallery", title=title, note=r.text(file.note), readmes=readmes, data=data, press=None)
    page.parts += [r.heading(title, type), head]
    for example in file.examples[:1]:
        for state, answer in states(example):
            add_question(page, example, state, answer)


def states(example: Example) -> Iterator[tuple[str, Answer | None]]:
    """The states of a question, and the first answer that brings each about."""
    yield "new", None
    yield "refused", None
    for state in ("right", "partly", "wrong"):
        found = next((each for each in example.answers if outcome(each.score) == state), None)
        if found:
            yield state, found


def outcome(score: float | None) -> str:
    """What a mark is called; no mark: refused."""
    if score is None:
        return "refused"
    if score in (0, 1):
        return "right" if score else "wrong"
    return "partly"


def add_question(page: Page, example: Example, state: str, answer: Answer | None) -> None:
    """A quiz of one question, in a state."""
    r, question = page.r, example.question
    id = f"example-{question.type}-{state}"
    base = next(iter(r.handbook.quizzes.values()))
    quiz = base.model_copy(update={"id": id, "questions": [question]})
    done = QuizState(checked={question.id: answer.answer} if answer else {})
    page.records[f"hb:quiz:{id}"] = quiz_record(r, quiz, done)
    note = Markup("<b>{}</b>").format(r.t(f"gallery.{state}"))
    if answer:
        note += Markup(" <code lang=\"mul\">{}</code>").format(json.dumps(answer.answer, ensure_ascii=False))
    press = CHECK if state == "refused" else None
    page.parts.append(r.component("gallery", title="", note=note, readmes=[], data={}, press=press))
    page.parts.append(show_quiz(r, quiz, prefix=f"{id}--"))


def source(path) -> Markup:
    """The text of a data file, on one line: components lose the spaces at the start of theirs."""
    text = path.read_text(encoding="utf-8").rstrip()
    return Markup("&#10;".join(str(escape(line)) for line in text.split("\n")))
