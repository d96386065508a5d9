"""Parallel sentences: the same words of two different things.

"Notes of $600m due 2020 ... notes of $500m due 2021" have every word in common and are two issues.
The other figures of the two sentences tell: where both have some of one kind, and none of them is
the same, the sentences speak of two things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval


def are_parallel(left: Iterable[Claim], right: Iterable[Claim], pair: tuple[Claim, Claim]) -> bool:
    """Do the other figures of two sentences say that they are about two things?"""
    ours, theirs = _by_kind(left, pair), _by_kind(right, pair)
    if _stands_among(pair[1], ours) or _stands_among(pair[0], theirs):
        return True
    return any(ours[kind].isdisjoint(theirs[kind]) for kind in ours.keys() & theirs.keys())


def _stands_among(claim: Claim, others: Mapping[Kind, set[Interval]]) -> bool:
    """Its value is told in the other's sentence too, beside the other: they are told apart
    there."""
    quantity = claim.figure.printed
    return quantity is not None and quantity.base() in others.get(claim.figure.kind, ())


def _by_kind(claims: Iterable[Claim], pair: tuple[Claim, Claim]) -> dict[Kind, set[Interval]]:
    found: dict[Kind, set[Interval]] = defaultdict(set)
    for claim in claims:
        quantity = claim.figure.printed
        if quantity is not None and claim not in pair:
            found[claim.figure.kind].add(quantity.base())
    return found
