"""A change told in the figures' own unit, and the two figures it runs between.

"From 17 plants to 10, eight fewer": the figures make it seven.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation

ABSOLUTE = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.PERCENTAGE_POINT)


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for change in claims.anchors(*ABSOLUTE, role=Role.CHANGE):
        readings = tuple(
            Reading(implied, ties=(start, end))
            for start in claims.tied(change, TieKind.FROM)
            for end in claims.tied(change, TieKind.TO)
            if change.quantity.is_like(end.right.quantity)
            for implied in _differences(change, end.right, start.right)
        )
        if readings:
            yield Relation(Cited(change), readings)


def _differences(change: Claim, now: Claim, then: Claim) -> Iterator[Expression]:
    """A change of no direction ("a swing of two") may go either way."""
    if change.direction >= 0:
        yield Cited.hedged(now) - Cited.hedged(then)
    if change.direction <= 0:
        yield Cited.hedged(then) - Cited.hedged(now)


FAMILY = Family(NoOptions, relations)
