"""Inline Markdown: emphasis, code, links. Raw HTML shows as it is written."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

SAFE_LINK = re.compile(r"(https?:|mailto:|tel:|[./#?]|[\w-]+/)", re.IGNORECASE)


class SafeLinks(Treeprocessor):
    """Links lead to pages, never to script."""

    def run(self, root: Element) -> None:
        """Take the address from any other link."""
        for link in root.iter("a"):
            if not SAFE_LINK.match(link.get("href", "")):
                link.attrib.pop("href", None)


def converter() -> Markdown:
    """Python-Markdown with paragraphs only: no headings, lists, raw HTML or images."""
    md = Markdown()
    md.preprocessors.deregister("html_block")
    for name in ("html", "entity", "image_link", "image_reference", "short_image_ref", "reference", "short_reference"):
        md.inlinePatterns.deregister(name)
    for name in [item.name for item in md.parser.blockprocessors._priority]:
        if name not in ("empty", "paragraph"):
            md.parser.blockprocessors.deregister(name)
    # After the inline patterns (20) have made the links.
    md.treeprocessors.register(SafeLinks(md), "safe_links", 15)
    return md


MARKDOWN = converter()
# What Markdown, or HTML, could make something of. Most texts have none of it, and a build has ten thousand.
MARKUP = re.compile(r"[\\`*_\[\]<>&]")


def inline(text: str) -> Markup:
    """One line of Markdown as HTML without a paragraph around it."""
    line = " ".join(text.split())
    if not MARKUP.search(line):
        return Markup(line)
    html = MARKDOWN.reset().convert(line)
    return Markup(html.removeprefix("<p>").removesuffix("</p>"))
