"""Billed prices: two prices of one thing by different stretches of time.

"$6.99 per month, or $69.99 per year": a year has twelve months; of a month in days, or a year in
weeks, there are more or fewer.
"""

from __future__ import annotations

from factcheck.align import stretches
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity

PRICED = frozenset({"day", "week", "month", "quarter", "year"})
_HIDDEN = frozenset({Modifier.OVER, Modifier.UNDER, Modifier.NOT})


def is_price(claim: Claim) -> bool:
    """Is it money by a stretch of time, told as such?"""
    figure = claim.figure
    is_plain = figure.value is not None and figure.value > 0 and figure.modifier not in _HIDDEN
    return figure.kind is Kind.MONEY and is_plain and figure.per in PRICED


def times(short: Claim, long: Claim) -> Known | None:
    """How often the one stretch is in the other; None where it is not the shorter."""
    return stretches.times(short.figure.per, long.figure.per)


def exactly(claim: Claim) -> Cited:
    """A price is exact as it is printed."""
    value = claim.figure.value
    if value is None or claim.figure.modifier is not Modifier.EXACT:
        return Cited.hedged(claim)
    return Cited(claim, Quantity(Interval.exactly(value), claim.quantity.unit))
