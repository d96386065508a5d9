"""What is sold abroad is part of what is sold.

"It sold 2.1 million cars in the first half ... in the first half 2.6 million went abroad": of one
time and in one paragraph, the part is no more than the whole.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex, Layout
from factcheck.align.agreement import agreement
from factcheck.align.layout import are_apart
from factcheck.family import Family
from factcheck.model.alignment import Agreement
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

NEAR = 8
"""The whole is looked for among so many figures before its part."""
LAYOUT = "a whole and a part of it, of one time and in one paragraph"


@frozen
class Options:
    """``parts``: the scopes of a part ("overseas"); ``wholes``: those of a whole besides none."""

    parts: tuple[str, ...]
    wholes: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for part in claims.anchors(Kind.COUNT, Kind.MONEY, role=Role.LEVEL):
        if part.scope not in options.parts or part.period is None or not _is_plain(part):
            continue
        together = claims.siblings(part, Layout.BLOCK)
        before = together[max(0, together.index(part) - NEAR) : together.index(part)]
        wholes = [claim for claim in before if _is_whole_of(claim, part, options)]
        if len(wholes) == 1:
            reading = Reading(Cited.hedged(wholes[0]), layout=LAYOUT)
            yield Relation(Cited(part), (reading,), Comparison.AT_MOST)


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    return figure.quantity is not None and figure.ends is None and not figure.per


def _is_whole_of(claim: Claim, part: Claim, options: Options) -> bool:
    if claim.scope is not None and claim.scope not in options.wholes:
        return False
    is_level = claim.role is Role.LEVEL and claim.figure.kind is part.figure.kind
    if not is_level or not _is_plain(claim) or claim.period != part.period:
        return False
    if not are_apart(claim.figure, part.figure) or not claim.quantity.is_like(part.quantity):
        return False
    is_one = agreement(claim, part, Facet.SUBJECT) is not Agreement.DIFFERENT
    return is_one and _is_of_one_measure(claim, part)


def _is_of_one_measure(whole: Claim, part: Claim) -> bool:
    """Money is of the same measure, told of both; a bare number counts what was counted before."""
    if part.figure.kind is Kind.MONEY:
        return whole.measure is not None and whole.measure == part.measure
    return whole.measure == part.measure or part.measure is None


FAMILY = Family(Options, relations)
