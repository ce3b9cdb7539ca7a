"""The colours of overrides/assets/tokens.css can be read, in both schemes (WCAG 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re

import pytest

from macros.paths import OVERRIDES

PAIR = re.compile(r"--hb-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)")
TOKENS = {name: (light, dark) for name, light, dark in PAIR.findall((OVERRIDES / "assets/tokens.css").read_text())}
GROUNDS = ("paper", "surface", "accent-soft", "good-soft", "bad-soft", "warn-soft")
TEXTS = ("ink", "muted", "accent", "good", "bad", "warn")
MARKS = ("control-line", "focus")
ON_COLOUR = [("accent-ink", "accent"), ("accent-ink", "good"), ("accent-ink", "bad"), ("band-ink", "band")]

schemes = pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_known_ratios():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@schemes
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read(text, ground, scheme):
    assert contrast(TOKENS[text][scheme], TOKENS[ground][scheme]) >= 4.5


@schemes
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("mark", MARKS)
def test_borders_and_focus_can_be_seen(mark, ground, scheme):
    assert contrast(TOKENS[mark][scheme], TOKENS[ground][scheme]) >= 3


@schemes
@pytest.mark.parametrize(("text", "ground"), ON_COLOUR)
def test_text_on_a_colour_can_be_read(text, ground, scheme):
    assert contrast(TOKENS[text][scheme], TOKENS[ground][scheme]) >= 4.5
