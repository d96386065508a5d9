"""What a figure may stand for: its printed digits, its hedge, its trailing zeros."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import inf

from factcheck.extract.found import Band, Found
from factcheck.model.figure import Kind, Modifier
from factcheck.model.interval import Bound, Interval

Reach = Mapping[Modifier, tuple[Fraction, Fraction]]
"""How far a hedge reaches, as parts of the number."""

# What is never less than nothing: "under 20 cars" is none at least.
_FROM_ZERO = {Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.FRACTION, Kind.MULTIPLE}
ABOVE = {Modifier.OVER, Modifier.AT_LEAST}
BELOW = {Modifier.UNDER, Modifier.AT_MOST, Modifier.UP_TO}
ANYTHING = Interval(-inf, inf)
# A count of things that is written out is exact.
_WRITTEN_OUT = (Kind.COUNT, Kind.ORDINAL)


def printed(found: Found) -> Interval:
    """What the digits stand for, rounded or truncated; a count written out is exact.

    A range says itself how far it reaches: "5 to 6 hours" is 5 to 6.
    """
    if found.band is not None:
        return found.band.exact
    number = found.number
    if found.upper is not None or number.spread is not None:
        return Interval.over(*_ends(found))
    if number.is_plain and found.kind in _WRITTEN_OUT:
        return Interval(number.value, number.value)
    return Interval.around(number.value, number.step)


def coarse(found: Found) -> Interval | None:
    """The same, with trailing zeros taken for rounding: "5,000" is 4,500 to 6,000.

    None where no zeros trail.
    """
    number, upper = found.number, found.upper
    is_fine = number.is_fine and (upper is None or upper.is_fine)
    if is_fine or found.band or number.spread:
        return None
    around = Interval.around(number.value, number.coarse)
    return around if upper is None else around.hull(Interval.around(upper.value, upper.coarse))


def meant(found: Found, modifier: Modifier, reach: Reach) -> Interval:
    """What the figure stands for with its hedge: "nearly 40%" is 36 to 40."""
    low, high = _ends(found)
    if found.band is not None and found.kind is Kind.MULTIPLE and high < 1:
        return _fallen(found.band, high, modifier, reach)
    if modifier is Modifier.EXACT or (found.number.spread and modifier not in ABOVE | BELOW):
        return printed(found)
    if modifier in ABOVE:
        return Interval(low, inf)
    if modifier in BELOW:
        floor: Bound = Fraction(0) if found.kind in _FROM_ZERO and low >= 0 else -inf
        return Interval(floor, high)
    if found.band is not None and modifier is Modifier.NEARLY:
        return found.band.nearly
    return _reached(found, modifier, reach)


def _fallen(band: Band, value: Fraction, modifier: Modifier, reach: Reach) -> Interval:
    """ "*More than* halved" is less than a half: a verb of falling is exceeded downward."""
    if modifier is Modifier.EXACT:
        return band.exact
    if modifier in ABOVE:
        return Interval(Fraction(0), value)
    if modifier in BELOW:
        return Interval(value, Fraction(1))
    if modifier is Modifier.NEARLY:
        return band.nearly
    less, more = reach.get(modifier, (Fraction(1), Fraction(1)))
    wide = Interval.over(value / more, value / less)
    return wide.hull(band.exact) if modifier is Modifier.APPROX else wide


def _reached(found: Found, modifier: Modifier, reach: Reach) -> Interval:
    low, high = _ends(found)
    less, more = reach.get(modifier, (Fraction(1), Fraction(1)))
    wide = Interval.over(low * less, low * more).hull(Interval.over(high * less, high * more))
    if modifier is not Modifier.APPROX:
        return wide
    step = max(number.step for number in (found.number, found.upper) if number)
    if found.band is not None:
        return wide.hull(printed(found))
    return wide.hull(Interval(low - step, high + step)).hull(printed(found))


def _ends(found: Found) -> tuple[Fraction, Fraction]:
    first, spread = found.number.value, found.number.spread
    if spread is not None:
        return first * spread.low, first * spread.high
    if found.upper is None:
        return first, first
    last = found.upper.value
    return min(first, last), max(first, last)
