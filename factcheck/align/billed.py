"""Billed prices: two prices of one thing by different stretches of time.

"$6.99 per month, or $69.99 per year": a year has twelve months; of a month in days, or a year in
weeks, there are more or fewer.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, counted

_TIMES: Mapping[tuple[str, str], tuple[int, int]] = {
    ("month", "year"): (12, 12),
    ("month", "quarter"): (3, 3),
    ("quarter", "year"): (4, 4),
    ("week", "year"): (50, 53),
    ("week", "month"): (4, 5),
    ("day", "year"): (250, 366),
    ("day", "month"): (20, 31),
    ("day", "week"): (5, 7),
}
_HIDDEN = frozenset({Modifier.OVER, Modifier.UNDER, Modifier.NOT})


def is_price(claim: Claim) -> bool:
    """Is it money by a stretch of time, told as such?"""
    figure = claim.figure
    is_plain = figure.value is not None and figure.value > 0 and figure.modifier not in _HIDDEN
    return figure.kind is Kind.MONEY and is_plain and figure.per in {p for t in _TIMES for p in t}


def times(short: Claim, long: Claim) -> Known | None:
    """How often the one stretch is in the other; None where it is not the shorter."""
    ends = _TIMES.get((short.figure.per, long.figure.per))
    if ends is None:
        return None
    low, high = ends
    said = f"{low}" if low == high else f"{low} to {high}"
    name = f"{said} {short.figure.per}s"
    amount = Interval(Fraction(low), Fraction(high))
    return Known(name, f"a {long.figure.per}", Quantity(amount, counted("")))


def exactly(claim: Claim) -> Cited:
    """A price is exact as it is printed."""
    value = claim.figure.value
    if value is None or claim.figure.modifier is not Modifier.EXACT:
        return Cited.hedged(claim)
    return Cited(claim, Quantity(Interval.exactly(value), claim.quantity.unit))
