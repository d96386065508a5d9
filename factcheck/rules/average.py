"""A mean or a median outside of the least and the greatest; percentiles out of their order.

"Marks ran from 11 to 19, with an average of 21"; "p50 12 ms, p90 30 ms, p99 25 ms".
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex
from factcheck.align.places import GREATEST, LEAST, MEAN, MIDDLE, Placing, placed
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

LAYOUT = "the least, the middle and the greatest of one thing"


@frozen
class Options:
    """``least``, ``middle``, ``mean``, ``greatest``: the words for each place. For the rest see
    ``align.places.Placing``."""

    least: tuple[str, ...]
    middle: tuple[str, ...]
    mean: tuple[str, ...]
    greatest: tuple[str, ...]
    fillers: tuple[str, ...]
    ranges: tuple[str, ...]
    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    words = _placing(options)
    for _, together in itertools.groupby(
        claims.claims, key=lambda claim: (claim.figure.block.index, claim.figure.sentence)
    ):
        found = dict(placed(tuple(together), words))
        mean = found.pop(MEAN, None)
        if mean is not None and LEAST in found:
            yield _relation(mean, Comparison.AT_LEAST, found[LEAST])
        if mean is not None and GREATEST in found:
            yield _relation(mean, Comparison.AT_MOST, found[GREATEST])
        for low, high in itertools.pairwise(sorted(found)):
            if LEAST < high < GREATEST:
                yield _relation(found[high], Comparison.AT_LEAST, found[low])
            elif LEAST < low < GREATEST:
                yield _relation(found[low], Comparison.AT_MOST, found[high])


def _relation(inner: Claim, comparison: Comparison, other: Claim) -> Relation:
    """A bound ("max 40 ms") is what its digits say; a range reaches as far as it says."""
    end = Cited(other) if other.figure.ends is not None else Cited.hedged(other)
    return Relation(Cited.hedged(inner), (Reading(end, layout=LAYOUT),), comparison)


@lru_cache(maxsize=8)
def _placing(options: Options) -> Placing:
    told = (
        (LEAST, options.least),
        (MIDDLE, options.middle),
        (GREATEST, options.greatest),
        (MEAN, options.mean),
    )
    return Placing(
        {word: place for place, words in told for word in words},
        frozenset(options.fillers),
        frozenset(options.ranges),
        frozenset(options.unless),
    )


FAMILY = Family(Options, relations)
