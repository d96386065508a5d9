"""Fit: does what is stated meet what a reading implies, and how far apart are they?"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from factcheck.judge.taking import taking
from factcheck.model.digits import is_ten
from factcheck.model.expression import Cited, Leaf, Reader
from factcheck.model.figure import Figure
from factcheck.model.interval import Bound, Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, YEAR_OF_ISSUE, Quantity, Unit
from factcheck.model.result import Comparison, Reading, Relation

_PLACES = (DATE, WEEKDAY, DAY_OF_YEAR, YEAR_OF_ISSUE)
"""Places on the calendar: one is not so many times another."""


def quantity_of(leaf: Leaf) -> Quantity | None:
    """What a figure or a thing counted stands for; None for a malformed number or a name."""
    try:
        return leaf.quantity
    except ValueError:
        return None


def implied_by(reading: Reading) -> Quantity | None:
    """What a reading implies; None where its one figure has no quantity."""
    try:
        return reading.implied.quantity
    except ValueError:
        return None


def meets(stated: Quantity, implied: Quantity, comparison: Comparison) -> bool:
    """Is there a value of each for which the comparison holds? Raises UnlikeUnits."""
    match comparison:
        case Comparison.AT_LEAST:
            return stated.base().high >= implied.to(stated.unit).base().low
        case Comparison.AT_MOST:
            return stated.base().low <= implied.to(stated.unit).base().high
        case Comparison.IS_NOT:
            return not stated.meets(implied)
        case _:
            return stated.meets(implied)


def agrees(stated: Quantity, implied: Quantity, comparison: Comparison) -> bool:
    """Does the comparison hold for more than one end of each? Raises UnlikeUnits.

    "From 12% to 8%, down six points": by 5.5 at the most, which nobody has told as six. A day is
    a day, and no end of anything.
    """
    if not meets(stated, implied, comparison):
        return False
    if stated.unit in _PLACES or comparison is Comparison.IS_NOT:
        return True
    told, made = stated.base(), implied.to(stated.unit).base()
    if told.is_exact or made.is_exact:
        return True
    match comparison:
        case Comparison.AT_LEAST:
            return told.high > made.low
        case Comparison.AT_MOST:
            return told.low < made.high
        case _:
            return not told.touches(made)


Test = Callable[[Quantity, Quantity, Comparison], bool]
"""How what is stated is held against what is implied: ``agrees``, or ``meets`` where an end is
enough."""


ROUNDED = Fraction(1, 20)
"""How far trailing zeros may round without a word that says so, as a part of the value:
"10,000 feet (3,000 m)" is 1.6% off, "5,000 km (3,700 miles)" 19%."""
FACTOR = Interval.near(Fraction(1), Fraction(1, 4000))
"""How far a factor between two units may be off, as people know them, to four digits: 2.4715 acres
to the hectare for 2.4711."""
_BY_DEFINITION = frozenset({"time", "information"})
"""So many seconds are an hour, so many bytes a kilobyte: nobody rounds these."""


def fits(relation: Relation, reading: Reading, reader: Reader, test: Test = agrees) -> bool:
    """Does the relation hold by this reading, when each figure stands for what the reader says?"""
    try:
        implied = reading.implied.under(reader)
        return test(relation.stated.under(reader), implied, relation.comparison)
    except (ValueError, ZeroDivisionError):
        return False


def converted(quantity: Quantity, unit: Unit) -> Quantity | None:
    """The quantity as it may come out in another unit, by a factor of four digits; None where no
    factor of nature lies between the two."""
    own = quantity.unit
    is_decimal = is_ten(own.factor / unit.factor)
    is_defined = all(name in _BY_DEFINITION for name, _ in own.dimension)
    if is_decimal or is_defined or own.offset or unit.offset:
        return None
    return Quantity(quantity.amount * FACTOR, own)


def coarsely(cited: Cited) -> Quantity:
    """What a figure stands for when its trailing zeros are rounding."""
    figure = cited.claim.figure
    coarse, how = figure.coarse_within(ROUNDED), taking(cited)
    # What a rule takes for more exact than it is printed is no rounder than that.
    if coarse is None or how is None or how.source not in (figure.printed, figure.quantity):
        return cited.quantity
    unit = how.source.unit
    return how.taken(Quantity(how.source.amount.hull(coarse.to(unit).amount), unit))


def as_written(cited: Cited) -> Quantity:
    return cited.quantity


def with_other(figure: Figure, quantity: Quantity, others: Reader = as_written) -> Reader:
    """Every figure as another reader has it, but for one that stands for another quantity."""

    def reader(cited: Cited) -> Quantity:
        if cited.claim.figure is not figure:
            return others(cited)
        how = taking(cited)
        return cited.quantity if how is None else how.taken(quantity)

    return reader


def gap(stated: Quantity, implied: Quantity) -> Fraction:
    """The distance between two quantities, as a share of the larger: 2/3 is three times."""
    low, high = facing_ends(stated.base(), implied.base())
    return (high - low) / max(abs(low), abs(high)) if low < high else Fraction(0)


def is_far(stated: Quantity, implied: Quantity, times: Fraction | int) -> bool:
    """Is one more than so many times the other, however they are rounded?"""
    if stated.unit in _PLACES:
        return False
    return gap(stated, implied) > 1 - 1 / Fraction(times)


def facing_ends(one: Interval, other: Interval) -> tuple[Fraction, Fraction]:
    """The end of the lower interval and the start of the higher; the same twice where they meet."""
    if one.meets(other):
        return Fraction(0), Fraction(0)
    low, high = (one.high, other.low) if one.high < other.low else (other.high, one.low)
    return _finite(low), _finite(high)


def _finite(bound: Bound) -> Fraction:
    # Of two intervals that do not meet, the ends that face each other are never open.
    assert not isinstance(bound, float)
    return bound
