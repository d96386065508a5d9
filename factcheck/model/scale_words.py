"""Scale words: thousand, million, billion, trillion in the spelling an author uses."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import patterns as re
from factcheck.model.figure import Style
from factcheck.model.frozen import replace

_LADDERS = (
    ("thousand", "million", "billion", "trillion"),
    ("Thousand", "Million", "Billion", "Trillion"),
    ("THOUSAND", "MILLION", "BILLION", "TRILLION"),
    ("k", "m", "bn", "tn"),
    ("k", "mn", "bn", "tn"),
    ("k", "m", "b", "t"),
    ("K", "M", "B", "T"),
    ("K", "M", "BN", "TN"),
)
_THOUSAND = 1000


def rescaled(style: Style, value: Fraction) -> Style:
    """The style with the scale word that suits a value told in it: 0.018 trillion is 18 billion.

    The same style where the word suits already, or where there is none that we could replace.
    """
    if value == 0 or 1 <= abs(value) < _THOUSAND:
        return style
    rung = _rung(style)
    if rung is None:
        return style
    ladder, place, word = rung
    fitting = _fitting(abs(value) * style.scale, len(ladder))
    if fitting == place:
        return style
    joined = ladder[fitting] if fitting >= 0 else ""
    suffix = word.sub(joined, style.suffix, count=1)
    scale = Fraction(_THOUSAND) ** (fitting + 1)
    return replace(style, suffix=suffix if joined else _closed_up(suffix), scale=scale)


def _fitting(value: Fraction, rungs: int) -> int:
    """The rung on which a value has one to three digits before its point; -1 = no scale word."""
    place = -1
    while place < rungs - 1 and value >= Fraction(_THOUSAND) ** (place + 2):
        place += 1
    return place


def _rung(style: Style) -> tuple[tuple[str, ...], int, re.Pattern[str]] | None:
    for ladder in _LADDERS:
        for place, name in enumerate(ladder):
            if style.scale == Fraction(_THOUSAND) ** (place + 1):
                word = re.compile(rf"(?<![A-Za-z]){name}(?![A-Za-z])")
                if word.search(style.suffix):
                    return ladder, place, word
    return None


def _closed_up(suffix: str) -> str:
    # " million yuan" without its scale word is " yuan", and " million" is nothing at all.
    rest = " ".join(suffix.split())
    return f" {rest}" if rest else ""
