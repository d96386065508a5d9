"""Resemblance: are two different values one slip of the pen apart?

Two figures about the same thing that are far apart are usually not about the same thing. Those
whose digits are one slip apart ("$18 trillion" and "$18 billion", 4,120 and 4,210) usually are;
the slighter the likeness, the more their words must agree.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from factcheck.align.dates import date_resemblance
from factcheck.align.face import Face, face
from factcheck.model.figure import Figure, Kind
from factcheck.model.interval import Interval
from factcheck.model.misprint import is_misprint, is_next_key, is_slight_misprint

TIMES = frozenset({Kind.DATE, Kind.YEAR})
THOUSANDS = tuple(1000**power for power in (1, 2, 3, 4))
SCALED = 2
"""A figure of one digit and a scale word ("$2bn of a $2tn market") is a weak witness."""
SEVERAL = 3
UNSCALED = (1, 1)
_INFORMATION = (("information", 1),)


class Resemblance(StrEnum):
    """How two figures resemble each other, the strongest likeness first."""

    SAME = "same"
    ROUNDED = "rounded"
    SCALE = "scale"
    DIGITS = "digits"
    YEAR = "year"
    FAR_YEAR = "far_year"
    DAY = "day"
    UNIT = "unit"
    CURRENCY = "currency"
    ROUND_SCALE = "round_scale"
    SLIGHT = "slight"
    NEIGHBOUR = "neighbour"
    NONE = "none"


def resemblance(left: Figure, right: Figure) -> Resemblance:
    """How two figures resemble each other; NONE where one of them has no quantity."""
    return of_faces(left, face(left), right, face(right))


def of_faces(left: Figure, a: Face | None, right: Figure, b: Face | None) -> Resemblance:
    """The same of figures whose faces are at hand."""
    if a is None or b is None:
        return Resemblance.NONE
    if left.kind in TIMES and right.kind in TIMES:
        return Resemblance(date_resemblance(a.unit, a.stands, b.unit, b.stands))
    is_one_value = a.value is not None and a.value == b.value
    if not a.unit.is_like(b.unit):
        is_money = left.kind is right.kind is Kind.MONEY
        is_one_sum = is_one_value or (left.ends is not None and left.ends == right.ends)
        return Resemblance.CURRENCY if is_money and is_one_sum else Resemblance.NONE
    if is_one_value:
        if _is_of_one_unit(a, b):
            return Resemblance.SAME
        return Resemblance.NONE if _is_power_of_two(a) else Resemblance.UNIT
    if not _is_as_exact(a, b) and a.stands.meets(b.stands):
        return Resemblance.SAME
    if _is_rounded(a, b) or _is_rounded(b, a):
        return Resemblance.ROUNDED
    return _of_scale(a, b) if a.scale != b.scale else _of_digits(left, right, a, b)


def _of_scale(a: Face, b: Face) -> Resemblance:
    if not _is_scaled(a, b):
        return Resemblance.NONE
    if min(a.significant, b.significant) >= SCALED:
        return Resemblance.SCALE
    return Resemblance.ROUND_SCALE if _is_exactly_scaled(a, b) else Resemblance.NONE


def _of_digits(left: Figure, right: Figure, a: Face, b: Face) -> Resemblance:
    if not _is_of_one_unit(a, b) or not _may_be_misprint(a, b):
        return Resemblance.NONE
    if is_misprint(left.written, right.written):
        return Resemblance.DIGITS
    if is_slight_misprint(left.written, right.written):
        return Resemblance.SLIGHT
    is_next = a.precision == b.precision and is_next_key(left.written, right.written)
    return Resemblance.NEIGHBOUR if is_next else Resemblance.NONE


def _may_be_misprint(a: Face, b: Face) -> bool:
    """At a glance: unless a digit is lost, the digits add up to the same, or to one more."""
    return abs(a.crossfoot - b.crossfoot) <= 1 or abs(len(a.digits) - len(b.digits)) == 1


def is_distinctive(figure: Figure) -> bool:
    """Is this a figure that does not come up by chance: several digits, not a one and zeros?

    Of times a day or a month is; years and half-years are named all over a text.
    """
    if figure.kind in TIMES:
        return figure.iso is not None and len(figure.iso) in _DAY_OR_MONTH
    mien = face(figure)
    if mien is None:
        return False
    return mien.significant >= SCALED and len(mien.digits) + (mien.scale != UNSCALED) >= SEVERAL


_DAY_OR_MONTH = frozenset({len("2024-05"), len("2024-05-14")})


def _is_of_one_unit(a: Face, b: Face) -> bool:
    """Of one size: "17 plants" and "17" are; counted things differ in their names alone."""
    return a.unit is b.unit or a.unit.factor == b.unit.factor


def _is_power_of_two(a: Face) -> bool:
    """ "64-bit" and "64 MB": these are the round numbers of computing, and come up by chance."""
    if a.value is None or a.unit.dimension != _INFORMATION:
        return False
    number, size = a.value
    return size == 1 and number > 0 and number & (number - 1) == 0


def _is_as_exact(a: Face, b: Face) -> bool:
    """Are both printed to the same place? Then they are the same only where their digits are."""
    return a.value is not None and b.value is not None and a.precision == b.precision


def _is_rounded(a: Face, b: Face) -> bool:
    """Is the first the second with fewer digits? 13,000 is not 12,000 rounded."""
    if not SCALED <= a.significant < b.significant:
        return False
    return a.coarse is not None and a.coarse.meets(b.stands)


def _is_scaled(a: Face, b: Face) -> bool:
    return any(one.meets(b.stands) for one in _scaled(a)) or any(
        one.meets(a.stands) for one in _scaled(b)
    )


@lru_cache(maxsize=8192)
def _scaled(mien: Face) -> tuple[Interval, ...]:
    """What the digits stand for with another scale word."""
    return tuple(mien.stands.scaled(factor) for factor in THOUSANDS)


def _is_exactly_scaled(a: Face, b: Face) -> bool:
    """The same digits a thousand times as large; "$5tn" is not "$4.8bn" told again."""
    if a.value is None or b.value is None:
        return False
    one, other = Fraction(*a.value), Fraction(*b.value)
    if not one or not other:
        return False
    return max(one / other, other / one) in THOUSANDS
