"""Slips: which slip of the pen explains that a relation does not hold.

Each is tried on the figures of the relation, whatever its family; the one that tells an editor most
is tried first, and the first that fits is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from factcheck.judge.case import Case, Cause, Mend
from factcheck.judge.misconversions import misconverted, off_by_freezing, unit_factor
from factcheck.judge.miscounts import (
    multiple_for_increase,
    off_by_one,
    points_for_percent,
    points_of_amount,
    wrong_base,
)
from factcheck.judge.misprints import rounding, tenfold, thousandfold
from factcheck.judge.swaps import dropped_digit, swapped_digits
from factcheck.model.misprint import is_one_digit
from factcheck.model.result import Comparison, Reading, Slip

_SLIPS: tuple[Callable[[Case], Cause | None], ...] = (
    thousandfold,
    rounding,
    points_for_percent,
    multiple_for_increase,
    off_by_freezing,
    tenfold,
    misconverted,
    swapped_digits,
    dropped_digit,
    wrong_base,
    unit_factor,
    off_by_one,
)

_OF_SCALE = frozenset({Slip.THOUSANDFOLD, Slip.TENFOLD})
MANY = 3
"""So many figures that make another, but for one digit of four or more, do so hardly by chance."""


def cause(case: Case) -> Cause | None:
    """The slip that explains the conflict, with the changes that undo it."""
    if case.relation.comparison is Comparison.IS_NOT:
        return points_of_amount(case)
    # Almost any slip would satisfy a bound: there it explains nothing.
    if case.relation.comparison not in (Comparison.EQUALS, Comparison.ONE_OF):
        return None
    return next((found for slip in _SLIPS if (found := slip(case)) is not None), None)


def is_one_slip(why: Cause | None, mends: Iterable[Mend], reading: Reading) -> bool:
    """Would one slip of the finger, in one figure, explain it? A scale mistaken, or one digit.

    Asked where the figures themselves have to say that they belong together. Where no word at all
    says so, a scale does not: a small part is hardly ever far from a tenth of what is amiss. Where
    three figures or more make another, any digit of a long numeral may stand for another.
    """
    is_of_scale = why is not None and why.slip in _OF_SCALE and not reading.is_by_elimination
    is_any = len(list(islice(reading.implied.leaves(), MANY))) == MANY
    return is_of_scale or any(
        is_one_digit(each.edit.old, each.edit.new, is_any=is_any) for each in mends
    )
