"""Parallel sentences: the same words of two different things.

"Notes of $600m due 2020 ... notes of $500m due 2021" have every word in common and are two issues.
The other figures of the two sentences tell: where both have some of one kind, and none of them is
the same, the sentences speak of two things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from factcheck.align.face import face
from factcheck.align.resemblance import TIMES
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval

Sort = tuple[Kind, object]


def are_parallel(left: Iterable[Claim], right: Iterable[Claim], pair: tuple[Claim, Claim]) -> bool:
    """Do the other figures of two sentences say that they are about two things?"""
    ours, theirs = _by_kind(left, pair), _by_kind(right, pair)
    if _stands_among(pair[1], ours) or _stands_among(pair[0], theirs):
        return True
    return any(ours[kind].isdisjoint(theirs[kind]) for kind in ours.keys() & theirs.keys())


def _stands_among(claim: Claim, others: Mapping[Sort, set[Interval]]) -> bool:
    """Its value is told in the other's sentence too, beside the other: they are told apart
    there."""
    value = _value(claim)
    return value is not None and value in others.get(_sort(claim), ())


def _by_kind(claims: Iterable[Claim], pair: tuple[Claim, Claim]) -> dict[Sort, set[Interval]]:
    found: dict[Sort, set[Interval]] = defaultdict(set)
    for claim in claims:
        value = _value(claim)
        if value is not None and claim not in pair:
            found[_sort(claim)].add(value)
    return found


def _sort(claim: Claim) -> Sort:
    """Lengths and speeds are measures, and none is the other's: of what sort is a figure?"""
    kind = claim.figure.kind
    return kind, claim.quantity.unit.dimension if kind is Kind.MEASURE else ()


def _value(claim: Claim) -> Interval | None:
    mien = face(claim.figure) if claim.figure.printed is not None else None
    return None if mien is None else mien.stands


def undated(together: Iterable[Claim]) -> tuple[Claim, ...]:
    """What a sentence tells besides its dates."""
    return tuple(claim for claim in together if claim.figure.kind not in TIMES)


def shares(together: Iterable[Claim]) -> tuple[Claim, ...]:
    """What tells a part of them, and of which it is."""
    return tuple(claim for claim in together if claim.figure.kind is Kind.PERCENT)
