"""The sources page: five documents, what is wrong with our copies, and what became of every fact."""

from collections import defaultdict

from macros.model.clause import Clause
from macros.render.renderer import Renderer
from macros.urls import clause_url, phrase_url


def _users(r: Renderer) -> dict[str, list[dict]]:
    """Fact id -> the rules and phrases made from it."""
    found = defaultdict(list)
    for record in (*r.handbook.clauses.values(), *r.handbook.phrases.values()):
        rule = isinstance(record, Clause)
        url = r.link(clause_url(record) if rule else phrase_url(record))
        text = r.plain(record if rule else record.phrase)
        for fact in record.sources:
            found[fact].append({"url": url, "text": text})
    return found


def sources(r: Renderer) -> str:
    """The whole page below its introduction."""
    ledger = r.handbook.ledger
    parts = []
    for document in r.handbook.sources.values():
        title = r.t("sources.document", id=document.id)
        parts.append(r.heading(title, f"document-{document.id.lower()}"))
        parts.append(r.component("sources", document=document))
    parts.append(r.heading(r.t("sources.trace"), "trace"))
    topics = {topic: ledger.facts[topic] for topic in ledger.complete_topics}
    parts.append(r.component("trace", topics=topics, users=_users(r)))
    return "\n\n".join(parts)
