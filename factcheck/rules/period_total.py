"""A stretch of time and a longer one that holds it: no part of a year comes to more than the year.

"470,000 in six months, 400,000 in the year". Only what adds up over time (sales, output) is held
so.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model.alignment import Alignment
from factcheck.model.claim import Facet, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

FAR = 2
FACETS = (Facet.MEASURE, Facet.SUBJECT, Facet.SCOPE, Facet.ASPECT)


@frozen
class Options:
    """``flows``: stems of what adds up over time, one of which both figures must be about."""

    flows: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for part in claims.anchors(Kind.COUNT, Kind.MONEY, Kind.MEASURE, role=Role.LEVEL):
        if part.period is not None:
            for found in claims.partners(part, *FACETS):
                if _is_longer(found) and _is_flow(found, options) and not _is_far(found):
                    reading = Reading(Cited(found.right), alignments=(found,))
                    yield Relation(Cited.printed(part), (reading,), Comparison.AT_MOST)
                    break


def _is_longer(found: Alignment) -> bool:
    part, whole = found.left.period, found.right.period
    return part is not None and whole is not None and part != whole and whole.covers(part)


def _is_far(found: Alignment) -> bool:
    """A part so many times the whole is not its part."""
    part, whole = found.left.quantity.base(), found.right.quantity.base()
    return part.low > whole.scaled(FAR).high


def _is_flow(found: Alignment, options: Options) -> bool:
    return any(flow in found.left.topic and flow in found.right.topic for flow in options.flows)


FAMILY = Family(Options, relations)
