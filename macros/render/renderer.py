"""What every component template can use: texts, links, icons, other components."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from html import escape

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from macros.icons import icon_file
from macros.load.handbook import Handbook
from macros.model.base import LANGUAGES, Plural
from macros.paths import COMPONENTS
from macros.text import Text
from macros.urls import chapter_url, clause_url, fact_anchor, fact_url, path_url, phrase_url

MARKDOWN = re.compile(r"[\\`*_{}\[\]~^]")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(COMPONENTS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # Template macros have the renderer but not what `component` passes; addresses they need too.
    addresses = (chapter_url, clause_url, fact_anchor, fact_url, path_url, phrase_url)
    environment.globals |= {address.__name__: address for address in addresses}
    return environment


@cache
def _icon(name: str) -> Markup:
    svg = icon_file(name).read_text(encoding="utf-8")
    return Markup(svg.replace("<svg ", '<svg class="hb-icon" aria-hidden="true" focusable="false" ', 1))


class Renderer:
    """Renders components in one language for the page that is being built.

    Args:
        handbook: the checked records.
        lang: "zh" or "en".
        link_base: gives the folder that relative links of the current page start
            from, below its language's root, such as "rules/phone/"; asked at
            every link, because one renderer serves all pages of a build.
        address: the public address of the language's root, with a slash at its end.
    """

    def __init__(self, handbook: Handbook, lang: str, link_base: Callable[[], str], address: str = ""):
        self.handbook = handbook
        self.lang = lang
        self.address = address
        self.link_base = link_base
        self._texts = {one: Text(handbook, one) for one in LANGUAGES}
        self._text = self._texts[lang]

    def text(self, value) -> Markup:
        """Inline HTML of a bilingual text (or a plain string) in this language."""
        return self._text.html(value)

    def plain(self, value) -> str:
        """The same as `text`, without any markup."""
        return self._text.plain(value)

    def in_every_language(self, values: Iterable) -> list[str]:
        """Texts without markup in all languages, for what is compared with an answer kept across them."""
        return list(dict.fromkeys(text.plain(value) for value in values for text in self._texts.values()))

    def t(self, key: str, **values: object) -> str:
        """A page string of ui.yml, such as `t("quiz.check")`, placeholders filled in.

        Raises:
            LookupError: no such string, said in both languages.
        """
        component, _, name = key.partition(".")
        group = self.handbook.ui.get(component)
        if group is None or name not in group.page:
            raise LookupError(f"ui.yml 缺少 {component}: page: {name} | ui.yml lacks {component}: page: {name}")
        string = getattr(group.page[name], self.lang)
        if isinstance(string, Plural):
            string = string.one if values.get("n") == 1 else string.other
        return string.format(**values) if values else string

    def link(self, url: str) -> str:
        """An address below the language's root, as seen from the current page."""
        depth = self.link_base().count("/")
        return "../" * depth + url if depth or url else "./"

    def heading(self, title: str, anchor: str) -> str:
        """A heading of the page, in Markdown so that it appears in the page's list of sections."""
        words = MARKDOWN.sub(r"\\\g<0>", escape(title, quote=False))
        return f"## {words} {{: #{anchor} }}"

    def icon(self, name: str) -> Markup:
        """An inline icon of Material's set, such as "phone" or "material/phone"."""
        return _icon(name)

    def component(self, name: str, part: str = "template", /, **context: object) -> str:
        """HTML of overrides/components/<name>/template.html, or of another part there.

        Blank lines are dropped: Python-Markdown would end a raw HTML block there.
        """
        html = _environment().get_template(f"{name}/{part}.html").render(
            r=self, lang=self.lang, text=self.text, plain=self.plain,
            t=self.t, link=self.link, icon=self.icon, **context,
        )  # fmt: skip
        return "\n".join(line.strip() for line in html.splitlines() if line.strip())
