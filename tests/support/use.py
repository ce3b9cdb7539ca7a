"""Using everything on a page once, as a curious reader would."""

from __future__ import annotations

from tests.support.browsers import Reader

CONTROLS = "summary, input:not([type=hidden]):not([type=file]), select, textarea, button"


def use_everything(person: Reader) -> int:
    """Open, tick, type into and press every control that can be seen; how many there were."""
    page = person.page
    page.on("dialog", lambda dialog: dialog.accept())
    used = 0
    for control in page.locator(CONTROLS).element_handles():
        if _use(page, control):
            used += 1
            _close_dialog(page)
    page.wait_for_timeout(500)  # for what the last one set off
    return used


def _use(page, control) -> bool:
    """Use one control unless something used earlier took it away."""
    state = "e => e.isConnected && e.checkVisibility({visibilityProperty: true}) && !e.disabled"
    if not control.evaluate(state):
        return False
    if control.evaluate("e => e.matches('textarea, [type=text], [type=search]')"):
        control.evaluate("e => e.focus()")
        page.keyboard.type("3")
    else:
        control.evaluate("e => e.click()")
    return True


def _close_dialog(page) -> None:
    dialog = page.locator("dialog[open]")
    if dialog.count():
        page.keyboard.press("Escape")
        dialog.first.wait_for(state="hidden")
