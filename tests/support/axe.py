"""axe over a page, as readable findings."""

from __future__ import annotations

from functools import lru_cache

from tests.support.tools import MODULES

# What depends on the colour scheme; the other rules see the same page in both.
COLOURS = ("color-contrast", "link-in-text-block")


def _run(only: tuple[str, ...]) -> str:
    """The script that asks axe. WCAG 2.2's target size is off by default; everything else runs as it comes."""
    rules = f"runOnly: {{type: 'rule', values: {list(only)}}}" if only else "rules: {'target-size': {enabled: true}}"
    return f"""return axe.run(document, {{resultTypes: ['violations'], {rules}}}).then(result =>
        result.violations.flatMap(rule => rule.nodes.map(node =>
            [`${{rule.id}}:`, ...node.target, '—', node.failureSummary].join(' ').replace(/\\s+/g, ' '))))"""


@lru_cache
def source() -> str:
    """The checker's own code."""
    return (MODULES / "axe-core/axe.min.js").read_text(encoding="utf-8")


def _meant(found: list[str]) -> list[str]:
    """Without controls that lie half under the tab bar just now: a scroll brings them out."""
    return [line for line in found if not ("target-size" in line and "partially obscured" in line)]


def violations(page, only: tuple[str, ...] = ()) -> list[str]:
    """What axe finds on a page that Playwright holds, in the state it is in now; by some rules only, or all."""
    if not page.evaluate("typeof axe !== 'undefined'"):
        page.evaluate(source())
    return _meant(page.evaluate(f"() => {{ {_run(only)} }}"))


def violations_selenium(driver, only: tuple[str, ...] = ()) -> list[str]:
    """The same on a page that Selenium holds."""
    if not driver.execute_script("return typeof axe !== 'undefined'"):
        driver.execute_script(source())
    run = f"const done = arguments[0]; (() => {{ {_run(only)} }})().then(done, e => done([String(e)]))"
    return _meant(driver.execute_async_script(run))
