"""The glossary: a page of its own, and the terms of a text marked with what they mean."""

import re
from collections.abc import Callable

from markupsafe import Markup

from macros.model.glossary import Term
from macros.pinyin import alphabetical
from macros.render.renderer import Renderer
from macros.urls import term_url

# Tags, links with all that is in them, and characters such as &amp;: places where no term is marked.
UNTOUCHED = re.compile(r"(<a\b.*?</a>|<[^>]+>|&#?\w+;)", re.DOTALL)


def glossary(r: Renderer) -> str:
    """Every term, by its name."""
    return r.component("glossary", terms=sorted(r.handbook.terms.values(), key=lambda term: _sort_key(r, term)))


def _sort_key(r: Renderer, term: Term) -> tuple[str, str]:
    name = r.plain(term.term)
    return alphabetical(name) if r.lang == "zh" else (name.casefold(), name)


def marker(r: Renderer) -> Callable[[object], Markup]:
    """A function that renders the texts of one page and marks each term where it is first met."""
    forms = {form.casefold(): term for term in r.handbook.terms.values() for form in term.forms(r.lang)}
    # The longest first: “first-asked responsibility” before “responsibility”. Chinese has no ends of words.
    alternatives = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    pattern = re.compile(alternatives if r.lang == "zh" else rf"\b(?:{alternatives})\b", re.IGNORECASE)
    met: set[str] = set()

    def mark(match: re.Match) -> str:
        term = forms[match[0].casefold()]
        if term.id in met:
            return match[0]
        met.add(term.id)
        link = Markup('<hb-term><a class="hb-term" href="{}" title="{}">{}</a></hb-term>')
        return link.format(r.link(term_url(term)), r.plain(term.meaning), Markup(match[0]))

    def marked(value: object) -> Markup:
        pieces = UNTOUCHED.split(str(r.text(value)))
        return Markup("".join(piece if index % 2 else pattern.sub(mark, piece) for index, piece in enumerate(pieces)))

    return marked if forms else r.text
