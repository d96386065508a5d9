"""What a sum that does not come out may be instead: a mean, or a sum of rounded numbers."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce
from operator import add

from factcheck.align.table_entries import Entry
from factcheck.align.table_rounding import rounded
from factcheck.align.table_sums import Sum
from factcheck.model.interval import Interval


def comes_out(found: Sum) -> bool:
    """Do the parts make the total?"""
    return found.total.amount.meets(_sum(found.added, found.taken))


def is_off_by_rounding(found: Sum) -> bool:
    """Would the parts make the total, if each number were rounded?"""
    parts = _sum(tuple(map(rounded, found.added)), tuple(map(rounded, found.taken)))
    return not comes_out(found) and rounded(found.total).amount.meets(parts)


def may_be_mean(found: Sum) -> bool:
    """Is the total no sum but a mean: one of many sizes, among its parts, and no slip of tens?"""
    parts = [entry.value for entry in found.added]
    if found.taken or min(parts) < 0 or comes_out(found):
        return False
    return min(parts) <= found.total.value <= max(parts) and not _is_slip(found.total, sum(parts))


def _is_slip(total: Entry, parts: Fraction | int) -> bool:
    return any(total.value * 10**places == parts for places in (1, 2, 3))


def _sum(added: tuple[Entry, ...], taken: tuple[Entry, ...]) -> Interval:
    nothing = Interval.exactly(Fraction(0))
    amount = reduce(add, (entry.amount for entry in added), nothing)
    return amount - reduce(add, (entry.amount for entry in taken), nothing)
