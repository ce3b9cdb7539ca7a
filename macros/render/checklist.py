"""A checklist on a page: a form of statements that works, and prints, without scripts."""

from macros.model.checklist import Item
from macros.model.phrase import Phrase
from macros.render.renderer import Renderer
from macros.urls import clause_url, phrase_url


def _saying(r: Renderer, phrase: Phrase) -> str:
    return r.t(f"checklist.{phrase.use}", words=r.plain(phrase.phrase))


def _links(r: Renderer, item: Item) -> list[dict[str, object]]:
    """Where an item comes from: what the link says, where it leads, and what is there in full."""
    clauses = [(clause_url(id_), r.plain(r.handbook.clauses[id_])) for id_ in item.clauses]
    phrases = [(phrase_url(id_), _saying(r, r.handbook.phrases[id_])) for id_ in item.phrases]
    return [
        {
            "label": r.t(f"checklist.{kind}") if len(found) == 1 else r.t(f"checklist.{kind}_n", n=number),
            "url": r.link(url),
            "words": words,
        }
        for kind, found in (("rule", clauses), ("phrase", phrases))
        for number, (url, words) in enumerate(found, start=1)
    ]


def checklist(r: Renderer, checklist_id: str) -> str:
    """HTML of a checklist, such as `checklist("phone-call")`."""
    found = r.handbook.checklist(checklist_id)
    links = {item.id: _links(r, item) for item in found.items}
    return r.component("checklist", checklist=found, links=links)
