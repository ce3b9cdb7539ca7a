"""The sources page: five documents and what is wrong with our copies; and what became of every fact."""

from collections import defaultdict
from itertools import groupby

from macros.model.clause import Clause
from macros.render.renderer import Renderer
from macros.urls import clause_url, own_facts_url, phrase_url


def sources(r: Renderer) -> str:
    """The documents, each under a heading of its own."""
    parts = []
    for document in r.handbook.sources.values():
        title = r.t("sources.document", id=document.id)
        parts.append(r.heading(title, f"document-{document.id.lower()}"))
        parts.append(r.component("sources", document=document))
    return "\n\n".join(parts)


def trace(r: Renderer) -> str:
    """The table from every fact to the rules and phrases made from it, document by document."""
    ledger, documents = r.handbook.ledger, r.handbook.sources
    topics = {fact: topic for topic, facts in ledger.facts.items() for fact in facts}
    by_part = {part: list(facts) for part, facts in groupby(sorted(topics), lambda fact: fact.partition(".")[0])}
    return r.component("trace", documents=documents, by_part=by_part, topics=topics, users=_users(r))


def _users(r: Renderer) -> dict[str, list[dict]]:
    """Fact id -> what was made from it: rules, phrases, a note on the one organisation it concerns."""
    found = defaultdict(list)
    for record in (*r.handbook.clauses.values(), *r.handbook.phrases.values()):
        rule = isinstance(record, Clause)
        url = r.link(clause_url(record) if rule else phrase_url(record))
        text = r.plain(record if rule else record.phrase)
        for fact in record.sources:
            found[fact].append({"url": url, "text": text})
    for document in r.handbook.sources.values():
        for own in document.own_facts:
            # Companies are named on the sources page only, so this says no more than where to look.
            note = {"url": r.link(own_facts_url(document.id)), "text": r.t("sources.own-fact")}
            for fact in own.facts:
                found[fact].append(note)
    return found
