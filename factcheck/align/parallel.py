"""Parallel sentences: the same words of two different things.

"Notes of $600m due 2020 ... notes of $500m due 2021" have every word in common and are two issues.
The other figures of the two sentences tell: where both have some of one kind, and none of them is
the same, the sentences speak of two things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval


def are_parallel(left: Iterable[Claim], right: Iterable[Claim], pair: tuple[Claim, Claim]) -> bool:
    """Do the other figures of two sentences say that they are about two things?"""
    ours, theirs = _by_kind(left, pair), _by_kind(right, pair)
    return any(ours[kind].isdisjoint(theirs[kind]) for kind in ours.keys() & theirs.keys())


def _by_kind(claims: Iterable[Claim], pair: tuple[Claim, Claim]) -> dict[Kind, set[Interval]]:
    found: dict[Kind, set[Interval]] = defaultdict(set)
    for claim in claims:
        quantity = claim.figure.printed
        if quantity is not None and claim not in pair:
            found[claim.figure.kind].add(quantity.base())
    return found
