"""The prose of the built guide pages, cut at their headings, for the search."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

HEADINGS = {"h2", "h3"}
BLOCKS = {
    "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "h1", "h2", "h3", "h4",
    "li", "ol", "p", "section", "summary", "table", "td", "th", "tr", "ul",
}  # fmt: skip

# Not prose: controls, pictures, the readings over characters.
SKIPPED = {"script", "style", "template", "nav", "button", "svg", "rt", "rp"}

# Pages that ask search engines to leave them out ask ours as well.
NOT_FOR_READERS = '<meta name="robots" content="noindex">'

# What wraps prose although its class begins with ours.
WRAPPERS = {"main", "article", "p", *HEADINGS, "h1"}


@dataclass(frozen=True)
class PageEntry:
    """A page, or a part of it under a heading with an anchor."""

    id: str
    title: str
    heading: str
    text: str
    url: str


@dataclass
class _Part:
    anchor: str = ""
    heading: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def _lines(pieces: list[str]) -> str:
    """Pieces of text as tidy lines; a block element starts a new one."""
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


class _PageParser(HTMLParser):
    """Collects the prose inside <main>, part by part."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lang = ""
        self.title: list[str] = []
        self.parts = [_Part()]
        self._in_main = False
        self._skip_tag = ""  # the element that is being skipped, and how deep in its own kind
        self._skip_depth = 0
        self._target = self.parts[0].text

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "html":
            self.lang = attributes.get("data-lang") or ""
        if self._skip_tag:
            self._skip_depth += tag == self._skip_tag
            return
        if tag == "main":
            self._in_main = True
        elif self._in_main and _is_skipped(tag, attributes):
            self._skip_tag, self._skip_depth = tag, 1
        elif self._in_main:
            self._open(tag, attributes)

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "h1":
            self._target = self.title
        elif tag in HEADINGS and attributes.get("id"):
            self.parts.append(_Part(anchor=attributes["id"] or ""))
            self._target = self.parts[-1].heading
        elif tag in BLOCKS:
            self._target.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if self._skip_tag:
            self._skip_depth -= tag == self._skip_tag
            if self._skip_depth == 0:
                self._skip_tag = ""
            return
        if tag == "main":
            self._in_main = False
        elif tag == "h1" or tag in HEADINGS:
            self._target = self.parts[-1].text

    def handle_data(self, data: str) -> None:
        if self._in_main and not self._skip_tag:
            # A line break of the source is a space; only elements break lines.
            self._target.append(data.replace("\n", " "))


def _is_skipped(tag: str, attributes: dict[str, str | None]) -> bool:
    """Whether an element is no prose of the page.

    What components render (a class or a name that begins with hb-) comes from
    records, which have entries of their own or, like tables and steps, only sum up
    such; a quiz's wrong options have none.
    """
    classes = (attributes.get("class") or "").split()
    rendered = tag not in WRAPPERS and any(name.startswith("hb-") for name in [tag, *classes])
    hidden = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    off = attributes.get("data-hb-search") == "off" or "headerlink" in classes
    return rendered or hidden or off or tag in SKIPPED


def _url(page: Path, root: Path) -> str:
    return page.relative_to(root).as_posix().removesuffix("index.html")


def _entries(parser: _PageParser, url: str) -> list[PageEntry]:
    title = _lines(parser.title)
    found = []
    for part in parser.parts:
        address = f"{url}#{part.anchor}" if part.anchor else url
        heading, text = _lines(part.heading), _lines(part.text)
        if title and (heading or not part.anchor):
            found.append(PageEntry(f"page:{address}", title, heading, text, address))
    return found


def read(root: Path, lang: str) -> list[PageEntry]:
    """The guide pages of one language, in the order of their addresses.

    Args:
        root: the folder of that language's pages; pages of another language in
            it (English lies inside Chinese) are passed over.
        lang: "zh" or "en".
    """
    found = []
    for page in sorted(root.rglob("*.html"), key=lambda path: _url(path, root)):
        parser = _PageParser()
        html = page.read_text(encoding="utf-8")
        if NOT_FOR_READERS in html:
            continue
        parser.feed(html)
        parser.close()
        if parser.lang in ("", lang):
            found += _entries(parser, _url(page, root))
    return found
