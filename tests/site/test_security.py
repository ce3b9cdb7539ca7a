"""One strict content security policy, nothing inline, nothing from elsewhere."""

from __future__ import annotations

import re

from tests.support.html import is_inside
from tests.support.places import ROOT
from tests.support.problems import assert_none
from tests.support.tools import run

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'; object-src 'none'"
)
NOT_LOADED = {"canonical", "alternate"}
LOADED = {"script": "src", "link": "href", "img": "src", "source": "src", "iframe": "src"}
# In pieces, because no file of the project may hold such an address, this one included.
REGISTRIES = [".".join(p) for p in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"))]
FETCHED = re.compile(r"""(?:url\(|@import|from|import\()\s*["']?(https?:[^"')]+|//\w[^"')]+)""")
TEXT = {".html", ".js", ".css", ".json", ".svg", ".xml", ".txt", ".map"}


def test_every_page_carries_exactly_our_policy(pages):
    for page in pages:
        policies = page.soup.select('meta[http-equiv="content-security-policy" i]')
        assert [meta["content"] for meta in policies] == [CSP], page


def test_the_policy_comes_before_everything_it_governs(pages):
    for page in pages:
        children = page.soup.head.find_all(True, recursive=False)
        assert children[0].get("charset"), page
        assert children[1].get("http-equiv", "").lower() == "content-security-policy", page


def test_nothing_is_inline(pages):
    found = []
    for page in pages:
        for element in page.soup.find_all(True):
            found += (f"{page}: {reason}" for reason in _inline(element))
    assert_none(found, "inline script or style")


def _inline(element):
    if element.name == "style":
        yield "<style>"
    is_data = element.get("type") == "application/json"
    if element.name == "script" and not element.get("src") and not is_data:
        yield f"<script> {element.get_text()[:60]}"
    for name, value in element.attrs.items():
        runs = str(value).strip().lower().startswith("javascript:")
        if runs or name == "style" or name.startswith("on"):
            yield f"<{element.name} {name}={value!r}>"


def test_every_resource_is_our_own(pages):
    foreign = []
    for page in pages:
        for element in page.soup.find_all(list(LOADED)):
            address = element.get(LOADED[element.name])
            loads = element.name != "link" or not NOT_LOADED & set(element.get("rel", []))
            inside = not address or address.startswith("data:") or is_inside(page.resolve(address)[0])
            if loads and not inside:
                foreign.append(f"{page}: {address}")
    assert_none(foreign, "resource of another origin")


def test_stylesheets_and_scripts_fetch_nothing_foreign(site):
    found = []
    for file in [*site.rglob("*.css"), *site.rglob("*.js")]:
        addresses = FETCHED.findall(file.read_text(encoding="utf-8"))
        found += (f"{file.name}: {address}" for address in addresses)
    assert_none(found, "foreign address in an asset")


def test_no_registry_is_named_in_the_site(site):
    files = (file for file in site.rglob("*") if file.suffix in TEXT)
    named = (file for file in files if any(host in file.read_text(encoding="utf-8") for host in REGISTRIES))
    assert_none(named, "built file that names a package registry")


def test_no_registry_is_named_in_the_project():
    patterns = [part for host in REGISTRIES for part in ("-e", host)]
    done = run("git", "grep", "--untracked", "-lF", *patterns, cwd=ROOT)
    assert done.returncode in (0, 1), done.stderr
    assert_none(done.stdout.split(), "project file that names a package registry")
