"""What a page has written down, once it has written it."""

from __future__ import annotations

from playwright.sync_api import Page

# The timer is the page's own: it comes after the one that writes, however slow the machine is.
SAVED = """key => new Promise(done => setTimeout(
    () => done(JSON.parse(localStorage.getItem(key))?.value ?? {}), 400))"""


def saved(page: Page, key: str) -> dict:
    """The value of a record such as "hb:checklist:desk", with the latest change in it (350 ms at most)."""
    return page.evaluate(SAVED, key)
