"""The same content as a stock Material site and as plain HTML, to measure against."""

from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}

STOCK = """site_name: Baseline
docs_dir: docs
site_dir: site
theme: {name: material, language: LANG, font: false}
plugins: [search]
markdown_extensions: [attr_list, md_in_html, tables, toc]
"""


class _Main(HTMLParser):
    """Collects the source text of a page's <main> element."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.depth = 0
        self.parts: list[str] = []

    def handle_starttag(self, tag, attrs):
        if tag == "main" or self.depth:
            self.depth += tag not in VOID
            self.parts.append(self.get_starttag_text())

    def handle_endtag(self, tag):
        if self.depth:
            self.parts.append(f"</{tag}>")
            self.depth -= tag not in VOID

    def handle_data(self, data):
        if self.depth:
            self.parts.append(data)

    def handle_entityref(self, name):
        self.handle_data(f"&{name};")

    def handle_charref(self, name):
        self.handle_data(f"&#{name};")


def main_html(page: Path) -> str:
    """The <main> of a built page, on one line, so that Markdown takes it as one block."""
    parser = _Main()
    parser.feed(page.read_text(encoding="utf-8"))
    return " ".join("".join(parser.parts).split())


def write_stock_project(site: Path, lang_root: Path, lang: str, folder: Path) -> Path:
    """Write a stock Material project with the content of one built language.

    Args:
        site: the built handbook.
        lang_root: the language's folder in it.
        lang: "zh" or "en".
        folder: where to write; gets mkdocs.yml and docs/.
    """
    for page in sorted(lang_root.rglob("index.html")):
        path = page.relative_to(lang_root)
        if lang == "zh" and path.parts[0] == "en":
            continue
        target = folder / "docs" / path.with_suffix(".md")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"# {path.parent}\n\n<div>{main_html(page)}</div>\n", encoding="utf-8")
    config = folder / "mkdocs.yml"
    config.write_text(STOCK.replace("LANG", lang), encoding="utf-8")
    return config


def plain_page(page: Path) -> bytes:
    """The physical bound: the page's content and a little style, nothing else."""
    style = "body{max-width:42rem;margin:auto;font:17px/1.75 sans-serif}"
    head = f'<!doctype html><meta charset="utf-8"><title>Plain</title><style>{style}</style>'
    return (head + main_html(page)).encode()
