"""A checklist on a page: a form of statements that works, and prints, without scripts."""

from macros.model.checklist import Checklist, Item
from macros.model.phrase import Phrase
from macros.render.renderer import Renderer
from macros.urls import clause_url, phrase_url


def _saying(r: Renderer, phrase: Phrase) -> str:
    return r.t(f"checklist.{phrase.use}", words=r.plain(phrase.phrase))


def _links(r: Renderer, item: Item) -> dict[str, object]:
    """Where an item comes from: what the way there says, and for each rule and phrase its place and its words."""
    clauses = [(clause_url(id_), r.plain(r.handbook.clauses[id_])) for id_ in item.clauses]
    phrases = [(phrase_url(id_), _saying(r, r.handbook.phrases[id_])) for id_ in item.phrases]
    found = clauses + phrases
    kind = "both" if clauses and phrases else "rule" if clauses else "phrase"
    label = kind if kind == "both" or len(found) == 1 else f"{kind}s"
    return {
        "label": r.t(f"checklist.{label}", n=len(found)),
        "places": [{"url": r.link(url), "words": words} for url, words in found],
    }


def _of_its_chapter(found: Checklist) -> bool:
    """Whether its chapter's page is the one to read; a first day draws on many chapters."""
    clauses = [id_ for item in found.items for id_ in item.clauses]
    own = [id_ for id_ in clauses if id_.startswith(f"{found.chapter}.")]
    return 2 * len(own) >= len(clauses)


def checklist(r: Renderer, checklist_id: str) -> str:
    """HTML of a checklist, such as `checklist("phone-call")`."""
    return show(r, r.handbook.checklist(checklist_id))


def show(r: Renderer, found: Checklist, prefix: str = "") -> str:
    """HTML of a checklist; a page with the same list twice gives each a prefix for its anchors."""
    links = {item.id: _links(r, item) for item in found.items}
    return r.component("checklist", checklist=found, links=links, of_chapter=_of_its_chapter(found), prefix=prefix)
