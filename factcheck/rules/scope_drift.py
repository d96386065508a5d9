"""A headline that widens what the body says.

"Global sales up 400%" over a body that says "sales abroad rose by over 400%": the figure is the
same, and it is not of the same whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.align.agreement import shared
from factcheck.align.resemblance import Resemblance, resemblance
from factcheck.family import Family, NoOptions
from factcheck.model.claim import Claim
from factcheck.model.document import Part, Zone
from factcheck.model.expression import Known
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Reading, Relation

HELD = (Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.MULTIPLE)
LAYOUT = "one figure of one measure, in the headline and in the body"
SCOPE = Unit("scope", Fraction(1), (("scope", 1),))
"""Scopes are told apart by their names: each is a number of its own, and none is more than
another."""


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for anchor in claims.anchors(*HELD):
        if anchor.figure.block.part is not Part.BODY and anchor.scope is not None:
            readings = tuple(
                Reading(_of_scope(other), layout=LAYOUT) for other in _told_again(claims, anchor)
            )
            if readings:
                yield Relation(_of_scope(anchor), readings)


def _told_again(claims: ClaimIndex, anchor: Claim) -> Iterator[Claim]:
    """Where the body tells the figure with its scope; a body that leaves the scope open says
    nothing."""
    for found in claims.partners(anchor):
        other = found.right
        is_body = other.figure.block.part is Part.BODY and other.figure.block.zone is Zone.ARTICLE
        is_one = other.role is anchor.role and other.measure == anchor.measure is not None
        is_about_it = is_one and other.scope is not None and shared(anchor, other) > 0
        likeness = resemblance(anchor.figure, other.figure)
        if is_body and is_about_it and likeness is Resemblance.SAME:
            yield other


def _of_scope(claim: Claim) -> Known:
    """A figure by its scope: "400% (global)"."""
    figure, scope = claim.figure, claim.scope or ""
    said = figure.block.prose[figure.lead : figure.end]
    number = Interval.exactly(int.from_bytes(scope.encode()))
    return Known(
        f"{said} ({scope})", "the scope it is told of", Quantity(number, SCOPE), figure.span
    )


FAMILY = Family(NoOptions, relations)
