"""Shares in a table: what each percentage is a part of.

"79 (60%)" under "n = 132", "12%" beside 300 in a table whose last row is a total of 2,500. Which
whole it is of, the rows decide among themselves: most of them come out; or the parts that are
listed make up the very whole that is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from factcheck.align.table_columns import NEAR
from factcheck.align.table_entries import Entry, entry_of
from factcheck.align.tables import Line, Table
from factcheck.model.frozen import frozen, replace
from factcheck.model.interval import Interval

LEAST = 20
"""Of a smaller whole nearly every percentage is the share of some number."""

FEWEST = Fraction(3, 4)
"""Of so many of those that there are a share may be."""

_ALL = Interval.exactly(1)

Pair = tuple[Line, Entry, Entry]
"""A row, a percentage in it, and the amount that it is the share of."""

Whole = Callable[[Line], Entry | None]
"""The whole for a row."""


@frozen(eq=False)
class Share:
    """A percentage of a table, and the part and the whole that it comes from."""

    stated: Entry
    part: Entry
    whole: Entry


def shares(table: Table, is_total: Callable[[str], bool]) -> Iterator[Share]:
    """The shares of a table, in brackets and in columns of their own."""
    totals = [row for row in table.rows if is_total(row.label)]
    for column in table.columns:
        yield from _agreed(list(_bracketed(table, column)), _wholes(table, column, totals))
        if totals and _may_be_shares(column, totals):
            for amounts in _near(table, column):
                pairs = list(_beside(table, column, amounts))
                found = list(_agreed(pairs, _wholes(table, amounts, totals)))
                if found:
                    yield from found
                    break


def _may_be_shares(column: Line, totals: list[Line]) -> bool:
    """Are there percentages, none of them beyond the whole but one slip, and is the total, where it
    has one, all of it? A column of changes has what it likes there."""
    told = [entry for entry in column.entries.values() if entry.group == "percent"]
    beyond = [entry for entry in told if not 0 <= entry.value <= 1]
    last = column.entries.get(totals[-1].place)
    is_all = last is None or not last.is_told or _made_to_add_up(last).amount.meets(_ALL)
    return bool(told) and len(beyond) < 2 and is_all


def _down(table: Table, column: Line) -> Iterator[tuple[Line, Entry]]:
    return ((row, column.entries[row.place]) for row in table.rows if row.place in column.entries)


def _bracketed(table: Table, column: Line) -> Iterator[Pair]:
    for row, entry in _down(table, column):
        share = None if entry.share is None else entry_of(entry.share)
        if share is not None:
            yield row, _made_to_add_up(share), entry


def _near(table: Table, column: Line) -> list[Line]:
    """The columns that a column of percentages may be the shares of, the nearest first."""
    others = [other for other in table.columns if 0 < abs(other.place - column.place) <= NEAR]
    return sorted(others, key=lambda other: (abs(other.place - column.place), other.place))


def _beside(table: Table, column: Line, amounts: Line) -> Iterator[Pair]:
    for row, entry in _down(table, column):
        amount = amounts.entries.get(row.place)
        if entry.group == "percent" and amount is not None and amount.is_told:
            yield row, _made_to_add_up(entry), amount


def _made_to_add_up(share: Entry) -> Entry:
    """Shares are rounded up or down as they must be to come to a hundred."""
    return replace(share, rounding=share.step)


def _wholes(table: Table, amounts: Line, totals: list[Line]) -> Iterator[Whole]:
    """What amounts may be shares of: the whole that is told, a total below, the last, the first."""
    told = table.whole_of(amounts)
    if told is not None:
        yield lambda row: told
    entries = [(total.place, total.entries.get(amounts.place)) for total in totals]
    if entries:
        yield lambda row: next((entry for place, entry in entries if place >= row.place), None)
        yield lambda row: entries[-1][1]
        yield lambda row: entries[0][1]


def _agreed(pairs: list[Pair], wholes: Iterator[Whole]) -> Iterator[Share]:
    """The shares of the first whole that most of them are parts of."""
    if not pairs:
        return
    for whole in wholes:
        found = list(_of(pairs, whole))
        votes = [vote for share in found if (vote := _vote(share)) is not None]
        holding = sum(votes)
        if _is_all(found):
            yield from found
            return
        if holding >= 2 and (len(votes) - holding) * 2 <= holding:
            yield from (share for share in found if not _may_be_of_fewer(share))
            return


def _of(pairs: list[Pair], whole: Whole) -> Iterator[Share]:
    for row, stated, part in pairs:
        of = whole(row)
        if of is not None and of is not part and of.group == part.group and of.is_told:
            yield Share(stated, part, of)


def _vote(share: Share) -> bool | None:
    """Does it come out? None where it says little."""
    if share.whole.value < LEAST or not 0 < share.part.value < share.whole.value:
        return None
    return (share.part.amount / share.whole.amount).meets(share.stated.amount)


def _may_be_of_fewer(share: Share) -> bool:
    """Of 132 patients not all were asked: a share may be of those who were."""
    if not share.whole.is_outside or _vote(share) is not False:
        return False
    fewer = share.part.amount / share.stated.amount if share.stated.amount.low > 0 else None
    return fewer is not None and FEWEST * share.whole.value <= fewer.high < share.whole.value


def _is_all(found: list[Share]) -> bool:
    """Do the parts make up a whole that is told outside of the table?"""
    wholes = {share.whole for share in found}
    if len(found) < 2 or len(wholes) > 1 or not all(whole.is_outside for whole in wholes):
        return False
    return sum(share.part.value for share in found) == found[0].whole.value >= LEAST
