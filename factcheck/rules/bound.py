"""A bound, and the figure it bounds.

"More than 700" in one place and 674 in another, of the same thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from factcheck.align import ClaimIndex, Layout
from factcheck.align.agreement import shared
from factcheck.align.parallel import are_parallel
from factcheck.family import Family
from factcheck.model.alignment import Alignment
from factcheck.model.claim import Claim, Facet
from factcheck.model.document import Zone
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

FACETS = (Facet.MEASURE, Facet.SUBJECT, Facet.PERIOD, Facet.SCOPE, Facet.ASPECT)
BOUNDS = frozenset(
    {Modifier.OVER, Modifier.UNDER, Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.NEARLY}
)
NOT_FAR = Fraction(3, 2)
"""A bound further off than this bounds something else: "more than N" is odd above 1.5 N."""


@frozen
class Options:
    """``shared``: so many words the two figures must have in common."""

    shared: int


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for bound in claims.anchors(Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE):
        if bound.figure.modifier in BOUNDS:
            may_be_bounded = partial(_may_be_bounded, bound=bound)
            for found in claims.partners(bound, *FACETS, where=may_be_bounded):
                if found.is_certain and _is_bounded_by(claims, found, options):
                    reading = Reading(Cited(found.right), alignments=(found,))
                    yield Relation(Cited(bound), (reading,))
                    break


def _may_be_bounded(other: Claim, bound: Claim) -> bool:
    """Is it an exact figure of the article, and near?"""
    limit, exact = bound.figure, other.figure
    if exact.modifier is not Modifier.EXACT or limit.value is None or exact.value is None:
        return False
    if exact.block.zone is not Zone.ARTICLE or limit.block.zone is not Zone.ARTICLE:
        return False
    low, high = sorted((abs(limit.value), abs(exact.value)))
    return low > 0 and high <= NOT_FAR * low


def _is_bounded_by(claims: ClaimIndex, found: Alignment, options: Options) -> bool:
    here, there = (claims.siblings(each, Layout.SENTENCE) for each in (found.left, found.right))
    if here == there or are_parallel(here, there, (found.left, found.right)):
        return False
    return shared(found.left, found.right) >= options.shared


FAMILY = Family(Options, relations)
