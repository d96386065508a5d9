"""Columns that are worked out from two others of their row: changes, shares, multiples, products.

Which two, and how, the rows decide among themselves: where most rows say that the column is the
difference of these two, it was meant to be so in the others. Rows are worked out from rows in the
same way: a margin, a profit.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, permutations

from factcheck.align.table_entries import Entry
from factcheck.align.table_glance import Formula, is_far
from factcheck.align.tables import Line
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval

NEAR = 6
"""So many columns on either side of one are those it may be worked out from."""
WIDE = 40
"""In a table of more columns each is tried only where its header says that it is worked out: there
is nobody who reads across so many, and each would be tried with all its neighbours."""
VOTERS = 24
"""So many rows vote; if none of the first few agrees, no more are asked."""
FEW = 6
LEAST = 10
"""A difference of less than so many of its last digit may come out by chance."""


_THREE = 3
_EITHER_WAY = frozenset({Formula.DIFFERENCE, Formula.PRODUCT})


@frozen(eq=False)
class Worked:
    """A number in a column that is worked out, and the two of its row that it comes from.

    Of a difference and a change the sign is left open: "Decrease 5" and "Change -5" are the same,
    and a cost that falls is told as a gain.
    """

    formula: Formula
    stated: Entry
    a: Entry
    b: Entry


@frozen(eq=False)
class _Way:
    formula: Formula
    a: Line
    b: Line


def worked(
    column: Line, columns: Sequence[Line], formulas: tuple[Formula, ...], is_named: bool
) -> Iterator[Worked]:
    """The numbers of a column that is worked out; ``is_named`` says that its header says so.

    A sum may be read from any of its three columns: only a header tells which is the difference.
    """
    if not is_named:
        formulas = tuple(formula for formula in formulas if formula not in _EITHER_WAY)
    if not is_named and len(columns) > WIDE:
        return
    needed, times = (2, 2) if is_named else (3, 3)
    if is_named and _is_told(column, columns):
        needed, times = 1, 1
    if len(column.entries) < needed:
        return
    judged = [(*_votes(column, way), way) for way in _ways(column, columns, formulas)]
    holding, failing, way = max(judged, key=lambda each: (each[0], -each[1]), default=(0, 0, None))
    if way is None or holding < needed or failing * times > holding:
        return
    for row in column.entries:
        found = _worked(column, way, row)
        if found is not None and _comes(found) is not None:
            yield found


def comes_out(found: Worked) -> bool:
    """Is the number what the two make?"""
    comes = _comes(found)
    return comes is None or _size(found.stated.amount).meets(_size(comes))


def _is_told(column: Line, columns: Sequence[Line]) -> bool:
    """Are there but two others, so that the header of the third tells what it is worked out of?"""
    return len(columns) == _THREE and column is columns[-1]


def _ways(column: Line, columns: Sequence[Line], formulas: tuple[Formula, ...]) -> Iterator[_Way]:
    """What a column may be worked out from, the nearest columns first."""
    at = bisect_left(columns, column.place, key=lambda other: other.place)
    near = [*columns[max(0, at - NEAR) : at][::-1], *columns[at + 1 : at + 1 + NEAR]]
    for formula in formulas:
        for a, b in permutations(near, 2):
            if formula not in _EITHER_WAY or a.place < b.place:
                yield _Way(formula, a, b)


def _votes(column: Line, way: _Way) -> tuple[int, int]:
    """How many rows say that this is the way, and how many that it is not."""
    holding = failing = 0
    for row in islice(column.entries, VOTERS):
        found = _worked(column, way, row)
        vote = None if found is None else _vote(found)
        holding += vote is True
        failing += vote is False
        if failing >= FEW and not holding:
            break
    return holding, failing


def _worked(column: Line, way: _Way, row: int) -> Worked | None:
    """The three numbers of a row, where they are of a kind."""
    stated, a, b = (line.entries.get(row) for line in (column, way.a, way.b))
    if stated is None or a is None or b is None:
        return None
    if not (stated.is_told and a.is_told and b.is_told and a.value and b.value):
        return None
    found = Worked(way.formula, stated, a, b)
    return found if _fits(found) else None


def _fits(found: Worked) -> bool:
    """May the three be of one formula?"""
    stated, a, b = found.stated.group, found.a.group, found.b.group
    match found.formula:
        case Formula.DIFFERENCE:
            return a == b and (stated == a or (stated, a) == ("points", "percent"))
        case Formula.CHANGE:
            return a == b and stated == "percent"
        case Formula.QUOTIENT:
            return a == b and (stated in ("percent", "multiple") or stated == a == "amount")
        case Formula.PRODUCT:
            return stated == a == b == "amount"


def _vote(found: Worked) -> bool | None:
    """Does the row come out? None where it might by chance."""
    if is_far(found.formula, found.stated, found.a, found.b):
        return False
    stated, comes = found.stated, _comes(found)
    if comes is None:
        return None
    size, amount = _size(stated.amount), _size(comes)
    if not size.meets(amount):
        return False
    is_wide = amount.high - amount.low > max(2 * stated.step, size.high / 4)
    return None if is_wide or size.high < LEAST * stated.step else True


def _comes(found: Worked) -> Interval | None:
    """What the two make; None where a number is too near to nothing, or below it, to say."""
    a, b = found.a.amount, found.b.amount
    match found.formula:
        case Formula.DIFFERENCE:
            return a - b
        case Formula.PRODUCT:
            return a * b
        case Formula.CHANGE:
            return (a / b).shifted(-1) if a.low > 0 and b.low > 0 else None
        case Formula.QUOTIENT:
            return a / b if b.low > 0 else None


def _size(amount: Interval) -> Interval:
    """How much it is, whether more or less."""
    if amount.low >= 0:
        return amount
    return -amount if amount.high <= 0 else Interval.over(0 * amount.low, -amount.low, amount.high)
