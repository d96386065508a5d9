"""A stretch of time and a longer one that holds it: no part of a year comes to more than the year.

"470,000 in six months, 400,000 in the year". Only what adds up over time (sales, output) is held
so.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model.claim import Claim, Facet, Role
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
    flows = frozenset(options.flows)
    for part in claims.anchors(Kind.COUNT, Kind.MONEY, Kind.MEASURE, role=Role.LEVEL):
        if part.period is not None and not flows.isdisjoint(part.bag):
            may_hold = partial(_may_hold, part=part, flows=flows & part.bag)
            for found in claims.partners(part, *FACETS, where=may_hold)[:1]:
                reading = Reading(Cited(found.right), alignments=(found,))
                yield Relation(Cited.printed(part), (reading,), Comparison.AT_MOST)


def _may_hold(whole: Claim, part: Claim, flows: frozenset[str]) -> bool:
    """Is it told of a longer time that holds the part's, of what adds up, and not too small?"""
    return _is_longer(whole, part) and not flows.isdisjoint(whole.bag) and not _is_far(whole, part)


def _is_longer(whole: Claim, part: Claim) -> bool:
    here, there = part.period, whole.period
    return here is not None and there is not None and here != there and there.covers(here)


def _is_far(whole: Claim, part: Claim) -> bool:
    """A part so many times the whole is not its part."""
    return part.quantity.base().low > whole.quantity.base().scaled(FAR).high


FAMILY = Family(Options, relations)
