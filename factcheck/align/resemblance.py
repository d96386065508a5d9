"""Resemblance: are two different values one slip of the pen apart?

Two figures about the same thing that are far apart are usually not about the same thing. Those
whose digits are one slip apart ("$18 trillion" and "$18 billion", 4,120 and 4,210) usually are;
the slighter the likeness, the more their words must agree.
"""

from __future__ import annotations

import re
from enum import StrEnum
from fractions import Fraction

from factcheck.align.dates import date_resemblance
from factcheck.align.misprint import is_misprint, is_slight_misprint
from factcheck.model.figure import Figure, Kind
from factcheck.model.quantity import Quantity

TIMES = frozenset({Kind.DATE, Kind.YEAR})
THOUSANDS = tuple(Fraction(1000) ** power for power in (1, 2, 3, 4))
SCALED = 2
"""A figure of one digit and a scale word ("$2bn of a $2tn market") is a weak witness."""
SEVERAL = 3
_NO_DIGIT = re.compile(r"[^0-9]+")


class Resemblance(StrEnum):
    """How two figures resemble each other, the strongest likeness first."""

    SAME = "same"
    ROUNDED = "rounded"
    SCALE = "scale"
    DIGITS = "digits"
    YEAR = "year"
    UNIT = "unit"
    CURRENCY = "currency"
    ROUND_SCALE = "round_scale"
    SLIGHT = "slight"
    NONE = "none"


def resemblance(left: Figure, right: Figure) -> Resemblance:
    """How two figures resemble each other; NONE where one of them has no quantity."""
    a, b = left.printed or left.quantity, right.printed or right.quantity
    if a is None or b is None:
        return Resemblance.NONE
    if left.kind in TIMES and right.kind in TIMES:
        return Resemblance(date_resemblance(a, b))
    if not a.is_like(b):
        is_money = left.kind is right.kind is Kind.MONEY and left.value == right.value
        return Resemblance.CURRENCY if is_money else Resemblance.NONE
    is_one_unit = a.unit is b.unit or a.unit == b.unit
    if is_one_unit and left.value is not None and left.value == right.value:
        return Resemblance.SAME
    if not _is_as_exact(left, right) and a.meets(b):
        return Resemblance.SAME
    if left.value is not None and left.value == right.value:
        return Resemblance.UNIT
    if _is_rounded(left, b) or _is_rounded(right, a):
        return Resemblance.ROUNDED
    return _of_digits(left, right, a, b)


def _of_digits(left: Figure, right: Figure, a: Quantity, b: Quantity) -> Resemblance:
    if left.style.scale != right.style.scale and _is_scaled(a, b):
        if min(_significant(left), _significant(right)) >= SCALED:
            return Resemblance.SCALE
        return Resemblance.ROUND_SCALE if _is_exactly_scaled(left, right) else Resemblance.NONE
    if left.style.scale != right.style.scale or a.unit != b.unit:
        return Resemblance.NONE
    if is_misprint(left.written, right.written):
        return Resemblance.DIGITS
    is_slight = is_slight_misprint(left.written, right.written)
    return Resemblance.SLIGHT if is_slight else Resemblance.NONE


def is_distinctive(figure: Figure) -> bool:
    """Is this a figure that does not come up by chance: several digits, not a one and zeros?

    Of times a day or a month is; years and half-years are named all over a text.
    """
    if figure.kind in TIMES:
        return figure.iso is not None and len(figure.iso) in _DAY_OR_MONTH
    written = sum(sign.isdigit() for sign in figure.written)
    has_scale = figure.style.scale != 1
    return _significant(figure) >= SCALED and written + has_scale >= SEVERAL


_DAY_OR_MONTH = frozenset({len("2024-05"), len("2024-05-14")})


def _is_as_exact(left: Figure, right: Figure) -> bool:
    """Are both printed to the same place? Then they are the same only where their digits are."""
    if left.value is None or right.value is None:
        return False
    a, b = left.style, right.style
    return (a.scale, a.decimals) == (b.scale, b.decimals) and left.value != right.value


def _is_rounded(figure: Figure, other: Quantity) -> bool:
    if figure.coarse is None or figure.ends is not None:
        return False
    return _significant(figure) >= SCALED and figure.coarse.meets(other)


def _is_scaled(a: Quantity, b: Quantity) -> bool:
    left, right = a.base(), b.base()
    return any(left.scaled(f).meets(right) or right.scaled(f).meets(left) for f in THOUSANDS)


def _is_exactly_scaled(left: Figure, right: Figure) -> bool:
    """The same digits a thousand times as large; "$5tn" is not "$4.8bn" told again."""
    if not left.value or not right.value:
        return False
    return max(left.value / right.value, right.value / left.value) in THOUSANDS


def _significant(figure: Figure) -> int:
    return len(_NO_DIGIT.sub("", figure.written).strip("0")) or 1
