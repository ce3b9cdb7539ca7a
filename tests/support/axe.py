"""axe over a page, as readable findings."""

from __future__ import annotations

from functools import lru_cache

from tests.support.tools import MODULES

# WCAG 2.2's target size is off by default in axe; everything else runs as it comes.
RUN = """return axe.run(document, {resultTypes: ['violations'],
    rules: {'target-size': {enabled: true}}}).then(result => result.violations.flatMap(rule =>
        rule.nodes.map(node => [`${rule.id}:`, ...node.target, '—', node.failureSummary]
            .join(' ').replace(/\\s+/g, ' '))))"""


@lru_cache
def source() -> str:
    """The checker's own code."""
    return (MODULES / "axe-core/axe.min.js").read_text(encoding="utf-8")


def _meant(found: list[str]) -> list[str]:
    """Without controls that lie half under the tab bar just now: a scroll brings them out."""
    return [line for line in found if not ("target-size" in line and "partially obscured" in line)]


def violations(page) -> list[str]:
    """What axe finds on a page that Playwright holds, in the state it is in now."""
    if not page.evaluate("typeof axe !== 'undefined'"):
        page.evaluate(source())
    return _meant(page.evaluate(f"() => {{ {RUN} }}"))


def violations_selenium(driver) -> list[str]:
    """The same on a page that Selenium holds."""
    if not driver.execute_script("return typeof axe !== 'undefined'"):
        driver.execute_script(source())
    run = f"const done = arguments[0]; (() => {{ {RUN} }})().then(done, e => done([String(e)]))"
    return _meant(driver.execute_async_script(run))
