"""Manner: within one calculation an author rounds, or cuts off, and hardly ever does both.

"$12 million, up 20% from $11 million" fits only if the one is 12.9, cut off, and the other 10.5,
rounded up. Of 1,500 calculations in published documents that hold, all but two hold when every
figure is rounded, or when every figure is cut off.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from factcheck.judge.fit import Test, agrees, as_written, fits
from factcheck.judge.taking import taking
from factcheck.model.expression import Cited, Reader
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

Manner = Callable[[Fraction, Fraction], Interval]
"""What a figure stands for that is told as a value, in steps of so much."""


def fits_one_manner(
    relation: Relation, reading: Reading, reader: Reader = as_written, test: Test = agrees
) -> bool:
    """Does the relation hold by this reading when all figures, as a reader has them, are rounded,
    or all cut off?"""
    return any(fits(relation, reading, told(manner, reader), test) for manner in (rounded, cut_off))


def rounded(value: Fraction, step: Fraction) -> Interval:
    """ "12 million" is 11.5 to 12.5."""
    return Interval.near(value, step / 2)


def cut_off(value: Fraction, step: Fraction) -> Interval:
    """ "12 million" is 12 to 13, "-12 million" is -13 to -12."""
    return Interval.over(value, value + step if value >= 0 else value - step)


def told(manner: Manner, reader: Reader = as_written) -> Reader:
    """Every figure as another reader has it, but told in one manner; a hedge, a range or a count
    written out says itself how far it reaches."""

    def told_so(cited: Cited) -> Quantity:
        printed, quantity = cited.claim.figure.printed, reader(cited)
        how = taking(cited)
        if how is None or how.source != printed:
            return quantity
        source = how.untaken(quantity)
        found = _steps(source.amount)
        return how.taken(Quantity(manner(*found), source.unit)) if found else quantity

    return told_so


def _steps(amount: Interval) -> tuple[Fraction, Fraction] | None:
    """The value and the step by which ``Interval.around`` made an interval; None of any other."""
    if amount.is_exact or not amount.is_bounded:
        return None
    low, high = Fraction(amount.low), Fraction(amount.high)
    step = (high - low) * 2 / 3
    value = high - step / 2 if high + low < 0 else low + step / 2
    return (value, step) if amount == Interval.around(value, step) else None
