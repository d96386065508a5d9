"""Resemblance: are two different values one slip of the pen apart?

Two figures about the same thing that are far apart are usually not about the same thing. Those
whose digits are one slip apart ("$18 trillion" and "$18 billion", 4,120 and 4,210) usually are.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction

from factcheck.model.figure import Figure, Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity

THOUSANDS = tuple(Fraction(1000) ** power for power in (1, 2, 3, 4))
TIMES = frozenset({Kind.DATE, Kind.YEAR})
MONTH = 31
DIGITS = 3
"""Shorter numbers are one slip from too many others: 17 and 18 are two numbers, not a typing
error."""
SCALED = 2
"""A figure of one digit and a scale word ("$2bn of a $2tn market") is no witness for another."""


class Resemblance(StrEnum):
    SAME = "same"
    ROUNDED = "rounded"
    SCALE = "scale"
    DIGITS = "digits"
    NONE = "none"


def resemblance(left: Figure, right: Figure) -> Resemblance:
    """How two figures of like units resemble each other. Both have a quantity."""
    a, b = left.printed or left.quantity, right.printed or right.quantity
    if a is None or b is None or not a.is_like(b):
        return Resemblance.NONE
    if left.kind in TIMES:
        return _of_dates(a.amount, b.amount)
    if a == b or (a.meets(b) and not _is_as_exact(left, right)):
        return Resemblance.SAME
    if _is_rounded(left, b) or _is_rounded(right, a):
        return Resemblance.ROUNDED
    if _significant(left) >= SCALED and _significant(right) >= SCALED and _is_scaled(a, b):
        return Resemblance.SCALE
    return Resemblance.DIGITS if _is_slip(_digits(left), _digits(right)) else Resemblance.NONE


def _is_as_exact(left: Figure, right: Figure) -> bool:
    """Are both printed to the same place? Then they are the same only where their digits are."""
    if left.value is None or right.value is None or left.kind in TIMES:
        return False
    a, b = left.style, right.style
    return (a.scale, a.decimals) == (b.scale, b.decimals) and left.written != right.written


def _of_dates(a: Interval, b: Interval) -> Resemblance:
    """A date is told again by the same days, or by a day of the month."""
    if a == b or (_is_day_of_month(a, b) or _is_day_of_month(b, a)):
        return Resemblance.SAME
    return Resemblance.DIGITS if _is_other_year(a, b) else Resemblance.NONE


def _is_day_of_month(day: Interval, month: Interval) -> bool:
    return day.is_exact and month.covers(day) and month.high - month.low <= MONTH


def _is_other_year(a: Interval, b: Interval) -> bool:
    """One day and month of two years: January writes the old year, and copies keep it."""
    if not (a.is_exact and b.is_exact and min(a.low, b.low) >= 1):
        return False
    left, right = (date.fromordinal(int(each.middle())) for each in (a, b))
    return (left.month, left.day) == (right.month, right.day)


def is_distinctive(figure: Figure) -> bool:
    """Is this a figure that does not come up by chance: several digits, not a one and zeros?"""
    if figure.kind in TIMES:
        return figure.quantity is not None and _is_short(figure.quantity)
    written = sum(sign.isdigit() for sign in figure.written)
    has_scale = figure.style.scale != 1
    return _significant(figure) >= SCALED and written + has_scale >= DIGITS


def _is_short(time: Quantity) -> bool:
    """A day or a month: years and half-years are named all over a text."""
    return time.unit == DATE and time.amount.high - time.amount.low <= MONTH


def _is_rounded(figure: Figure, other: Quantity) -> bool:
    return (
        figure.coarse is not None and _significant(figure) >= SCALED and figure.coarse.meets(other)
    )


def _is_scaled(a: Quantity, b: Quantity) -> bool:
    left, right = a.base(), b.base()
    return any(left.scaled(f).meets(right) or right.scaled(f).meets(left) for f in THOUSANDS)


def _digits(figure: Figure) -> str:
    """The significant digits; zeros at the end are mostly rounding."""
    return "".join(sign for sign in figure.written if sign.isdigit()).rstrip("0")


def _significant(figure: Figure) -> int:
    return len(_digits(figure).strip("0")) or 1


def _is_slip(left: str, right: str) -> bool:
    """One pair of neighbours swapped, one digit dropped or added, one digit mistyped."""
    if min(len(left), len(right)) < DIGITS or left == right:
        return left == right and len(left) >= DIGITS
    if len(left) != len(right):
        short, long = sorted((left, right), key=len)
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    wrong = [at for at, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    if len(wrong) == 1:
        return len(left) > DIGITS and abs(int(left[wrong[0]]) - int(right[wrong[0]])) == 1
    first, last = wrong[0], wrong[-1]
    is_swap = len(wrong) == 2 and last == first + 1
    return is_swap and left[first] == right[last] and left[last] == right[first]
