"""Said: what a figure stands for where it is told again."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity

REACH = (Fraction(2, 3), Fraction(3, 2))
"""A bound is told of what is near it: nobody says "over 50" of 350."""


def said(claim: Claim) -> Cited:
    """A figure with its bound or without: "over 422,000" is told again by 422,680, and by
    422,000; not by 42 million, though that is over it too."""
    printed, meant = claim.figure.printed, claim.quantity
    if printed is None:
        return Cited(claim)
    if printed.amount.covers(meant.amount):
        return Cited(claim, printed)
    amount = printed.amount.hull(meant.amount).within(_near(printed.amount))
    return Cited(claim, Quantity(amount, printed.unit))


def exactly(claim: Claim) -> Cited:
    """By its digits: in the very words and to the same place nobody rounds 45 to 46."""
    printed, value = claim.figure.printed, claim.figure.value
    if printed is None or value is None:
        return Cited(claim)
    return Cited(claim, Quantity(Interval.exactly(value), printed.unit))


def _near(printed: Interval) -> Interval:
    """How far from its bound a figure may be that the bound was told of."""
    low, high = printed.low, printed.high
    return printed.hull(Interval.over(*(end * by for end in (low, high) for by in REACH)))
