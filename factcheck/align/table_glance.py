"""A glance at three numbers of a table: can the one be worked out from the two others at all?

Of the ways in which the columns of a table may follow from one another nearly all are nonsense,
and a glance tells so. Exact arithmetic takes ten times as long; it has the last word on the rest.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from factcheck.align.table_entries import Entry

_SLACK = 1e-6
"""What binary numbers are off is a thousand million times less."""


class Formula(StrEnum):
    """How a column is worked out from two others, ``a`` and ``b``."""

    DIFFERENCE = "difference"
    """a - b"""
    CHANGE = "change"
    """a / b - 1"""
    QUOTIENT = "quotient"
    """a / b"""
    PRODUCT = "product"
    """a x b"""


def is_far(formula: Formula, stated: Entry, a: Entry, b: Entry) -> bool:
    """Is it plain that the two do not make what is stated, more or less than nothing?

    False where a closer look is wanted, and where they make nothing that can be told.
    """
    told, left, right = _ends(stated), _ends(a), _ends(b)
    if told is None or left is None or right is None:
        return False
    made = _made(formula, *left, *right)
    if made is None:
        return False
    low, high, scale = made
    least, most = _size(low, high)
    told_least, told_most = _size(*told)
    slack = _SLACK * max(scale, told_most)
    return most + slack < told_least or told_most + slack < least


def _made(
    formula: Formula, a: float, a_high: float, b: float, b_high: float
) -> tuple[float, float, float] | None:
    """What the two make, from and to, and how large the numbers are that it comes from."""
    if formula is Formula.DIFFERENCE:
        return a - b_high, a_high - b, max(a_high, b_high, -a, -b)
    if formula is Formula.PRODUCT:
        ends = (a * b, a * b_high, a_high * b, a_high * b_high)
        return min(ends), max(ends), max(map(abs, ends))
    if a <= 0 or b <= 0:
        return None
    low, high = a / b_high, a_high / b
    return (low, high, high) if formula is Formula.QUOTIENT else (low - 1, high - 1, high)


def _size(low: float, high: float) -> tuple[float, float]:
    if low >= 0:
        return low, high
    return (-high, -low) if high <= 0 else (0.0, max(-low, high))


# An entry is looked at once for each of the ways.
@lru_cache(maxsize=4096)
def _ends(entry: Entry) -> tuple[float, float] | None:
    """What an entry stands for, from and to; None where that is out of all bounds."""
    try:
        return float(entry.amount.low), float(entry.amount.high)
    except OverflowError:
        return None
