"""A mean or a median outside of the least and the greatest; percentiles out of their order.

"Marks ran from 11 to 19, with an average of 21"; "p50 12 ms, p90 30 ms, p99 25 ms".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex
from factcheck.align.places import (
    GREATEST,
    LEAST,
    MEAN,
    MIDDLE,
    Placing,
    in_order,
    is_inner,
    placed,
)
from factcheck.align.table_figures import cited, unit_of
from factcheck.align.table_places import table_places
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

NUMBERED = ("p95", "95th")
"""Places that have a number: they are told in no words of the rule."""
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
    behind: tuple[str, ...]
    aged: tuple[str, ...]
    age: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    words = _placing(options)
    is_any = claims.says(*NUMBERED, *options.behind, *words.places, *words.ranges)
    for sentence in claims.sentences if is_any else ():
        found = dict(placed(sentence, words))
        yield from _relations({place: _taken(claim) for place, claim in found.items()})
    for table in claims.tables:
        for entries in table_places(table, words):
            unit = unit_of(entries.values())
            yield from _relations({place: cited(entry, unit) for place, entry in entries.items()})


def _relations(found: dict[int, Cited]) -> Iterator[Relation]:
    """What stands between the least and the greatest is held against its neighbours."""
    for low, high in in_order(found):
        if is_inner(high):
            reading = Reading(found[low], layout=LAYOUT)
            yield Relation(found[high], (reading,), Comparison.AT_LEAST)
        else:
            reading = Reading(found[high], layout=LAYOUT)
            yield Relation(found[low], (reading,), Comparison.AT_MOST)


def _taken(claim: Claim) -> Cited:
    """A bound ("max 40 ms") is what its digits say; a range reaches as far as it says."""
    return Cited(claim) if claim.figure.ends is not None else Cited.hedged(claim)


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
        re.compile(rf"\s(?:{re.either(options.behind)})\b"),
        frozenset(options.aged),
        frozenset(options.age),
    )


FAMILY = Family(Options, relations)
