"""A change told in the figures' own unit, and the two figures it runs between.

"From 17 plants to 10, eight fewer": the figures make it seven.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.pairs import is_of_index
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression, Known, Leaf
from factcheck.model.figure import Kind
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation

ABSOLUTE = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.PERCENTAGE_POINT)


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for change in claims.anchors(*ABSOLUTE, role=Role.CHANGE):
        readings = tuple(
            Reading(implied, ties=(start, end))
            for start in claims.tied(change, TieKind.FROM)
            for end in claims.tied(change, TieKind.TO)
            if _is_told_in(change, end.right)
            for implied in _differences(change, end.right, start.right)
        )
        if readings:
            yield Relation(_stated(change, readings[0].ties[1].right), readings)


def _is_told_in(change: Claim, end: Claim) -> bool:
    """Points are of rates alone: the family ``points`` looks at those of amounts."""
    is_in_points = change.figure.kind is Kind.PERCENTAGE_POINT
    is_rate = end.figure.kind is Kind.PERCENT or is_of_index(change, end)
    return is_in_points is is_rate and change.quantity.is_like(end.quantity)


def _stated(change: Claim, end: Claim) -> Leaf:
    """The points of an index are those of its number."""
    figure = change.figure
    if figure.kind is not Kind.PERCENTAGE_POINT or end.figure.kind is Kind.PERCENT:
        return Cited(change)
    points = Quantity(change.quantity.amount, ONE)
    return Known(figure.written, "points of an index", points, figure.span)


def _differences(change: Claim, now: Claim, then: Claim) -> Iterator[Expression]:
    """A change of no direction ("a swing of two") may go either way."""
    if change.direction >= 0:
        yield Cited.hedged(now) - Cited.hedged(then)
    if change.direction <= 0:
        yield Cited.hedged(then) - Cited.hedged(now)


FAMILY = Family(NoOptions, relations)
