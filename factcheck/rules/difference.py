"""A change told in the figures' own unit, and the two figures it runs between.

"From 17 plants to 10, eight fewer": the figures make it seven.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex, lent
from factcheck.align.inherited import inherited
from factcheck.align.pairs import is_of_index
from factcheck.align.taken_up import is_gap
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import WHOLE, Cited, Expression, Known, Leaf
from factcheck.model.figure import Kind
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation

TWO_THINGS = 2
"""A gap that is so many times the one between two levels, or so little of it, is another one."""
ABSOLUTE = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.PERCENTAGE_POINT)


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for change in claims.anchors(*ABSOLUTE, role=Role.CHANGE):
        readings = tuple(
            Reading(implied, ties=(start, end))
            for start in claims.tied(change, TieKind.FROM)
            for end in claims.tied(change, TieKind.TO)
            if _is_told_in(change, start.right, end.right)
            for implied in _differences(change, end.right, start.right)
        )
        if readings:
            yield Relation(_stated(change, readings[0].ties[1].right), readings)
    yield from _told_after(claims)


def _told_after(claims: ClaimIndex) -> Iterator[Relation]:
    """ "46% of them, against 34% of the others. That is a difference of 6%": in points, or in
    percent, and either way."""
    for change in claims.anchors(*ABSOLUTE, Kind.PERCENT):
        is_gap_ = is_gap(change, claims.words)
        if change.role is not Role.CHANGE and not is_gap_:
            continue
        pair = inherited(claims, change)
        if pair is not None:
            stated = Cited(change)
            readings = tuple(
                Reading(implied, ties=(pair,)) for implied in _all_differences(change, stated, pair)
            )
            if readings:
                yield Relation(stated, readings, apart=TWO_THINGS if is_gap_ else 0)


def _all_differences(change: Claim, stated: Cited, pair: Tie) -> Iterator[Expression]:
    """From the one to the other and back; what rises does so from the less of the two, and only
    where no way is told ("a gap of 20%") may it be held against either."""
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        end, start = _levels(change, one, other)
        low, high = start.quantity.base().low, end.quantity.base().high
        if not end.quantity.is_like(start.quantity) or high <= low:
            continue
        if stated.quantity.is_like(end.quantity) and _is_of_kind(change, one):
            yield end - start
        if change.figure.kind is Kind.PERCENT and low > 0:
            if change.direction >= 0:
                yield end / start - WHOLE
            if change.direction <= 0:
                yield WHOLE - start / end


def _levels(change: Claim, now: Claim, then: Claim) -> tuple[Cited, Cited]:
    """The two in one unit; as bare numbers, where the change is told as one: "131 mmHg and 138, a
    gap of *seven*"."""
    end, start = lent(now, then), lent(then, now)
    is_bare = change.figure.kind is Kind.COUNT and not change.quantity.unit.symbol
    if (
        not is_bare
        or change.quantity.is_like(end.quantity)
        or end.quantity.unit != start.quantity.unit
    ):
        return end, start
    return _bare(end), _bare(start)


def _bare(level: Cited) -> Cited:
    return Cited(level.claim, Quantity(level.quantity.amount, ONE))


def _is_of_kind(change: Claim, level: Claim) -> bool:
    """Rates differ by points or by percent, amounts by what is told in their own unit."""
    rates = (Kind.PERCENT, Kind.PERCENTAGE_POINT)
    return (change.figure.kind in rates) is (level.figure.kind is Kind.PERCENT)


def _is_told_in(change: Claim, start: Claim, end: Claim) -> bool:
    """Points are of rates alone: the family ``points`` looks at those of amounts."""
    is_in_points = change.figure.kind is Kind.PERCENTAGE_POINT
    is_rate = end.figure.kind is Kind.PERCENT or is_of_index(change, end)
    is_in_unit = change.quantity.is_like(_levels(change, end, start)[0].quantity)
    return is_in_points is is_rate and is_in_unit


def _stated(change: Claim, end: Claim) -> Leaf:
    """The points of an index are those of its number."""
    figure = change.figure
    if figure.kind is not Kind.PERCENTAGE_POINT or end.figure.kind is Kind.PERCENT:
        return Cited(change)
    points = Quantity(change.quantity.amount, ONE)
    return Known(figure.written, "points of an index", points, figure.span)


def _differences(change: Claim, now: Claim, then: Claim) -> Iterator[Expression]:
    """A change of no direction ("a swing of two") may go either way."""
    end, start = _levels(change, now, then)
    if change.direction >= 0:
        yield end - start
    if change.direction <= 0:
        yield start - end


FAMILY = Family(NoOptions, relations)
