"""The phrase book: its groups, and scripts that put phrases in order."""

from functools import partial

from markupsafe import Markup

from macros.model.base import LANGUAGES
from macros.model.phrase import Phrase
from macros.pinyin import ruby
from macros.render.renderer import Renderer
from macros.render.setting import setting
from macros.text import Text
from macros.urls import script_url


def _spoken(chinese: Text, phrase: Phrase) -> Markup:
    return ruby(chinese.plain(phrase.phrase), phrase.pinyin)


def _languages(r: Renderer) -> dict[str, Text]:
    return {lang: Text(r.handbook, lang) for lang in LANGUAGES}


def phrases(r: Renderer) -> str:
    """The whole book."""
    languages = _languages(r)
    helpers = {"spoken": partial(_spoken, languages["zh"]), "setting": partial(setting, r)}
    parts = []
    for group in r.handbook.groups.values():
        members = [phrase for phrase in r.handbook.phrases.values() if phrase.group == group.id]
        parts.append(r.heading(r.plain(group.title), f"group-{group.id}"))
        parts.append(r.component("phrase", group=group, phrases=members, words=languages, **helpers))
    return "\n\n".join(parts)


def script(r: Renderer, script_id: str) -> str:
    """Phrases in the order in which a call uses them, under a heading of its own."""
    chosen = r.handbook.script(script_id)
    steps = [r.handbook.phrases[step] for step in chosen.steps]
    heading = r.heading(r.plain(chosen.title), script_url(chosen).partition("#")[2])
    body = r.component("script", script=chosen, steps=steps, words=_languages(r))
    return f"{heading}\n\n{body}"
