"""All figures of one sort in a passage, of which the greatest is the sum of the others.

"Lambeck employs 1,460 people at four sites. The bakery accounts for 612 of them, the cannery for
388, and the two stores for 275 and 155": that makes 1,430, one digit of one figure away. No word
says that these are all: no others of their sort stand there, and one slip explains what is amiss.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import combinations, pairwise
from operator import add

from factcheck.align import ClaimIndex
from factcheck.align.balances import balances
from factcheck.align.levels import Levels
from factcheck.align.rows import at, glue
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression
from factcheck.model.frozen import frozen
from factcheck.model.result import ONLY_BY_SLIP, Reading, Relation

_STOP = re.compile(r"[.!?]\s")
LAYOUT = "all figures of their sort in the passage"


@frozen
class Options:
    """``fewest``: so many figures at least. ``unless``: words among them that set them beside each
    other."""

    fewest: int
    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    """Of a figure that is the greatest in several passages, it may be the sum in any of them."""
    found: dict[Claim, dict[Levels, bool]] = {}
    for figures in balances(claims):
        whole, *parts = sorted(figures, key=lambda claim: -(claim.quantity.base().low))
        told = tuple(sorted(parts, key=at))
        sums = found.setdefault(whole, {})
        is_list = not any(_STOP.search(glue(*two)) for two in pairwise(told))
        is_asserted = len(parts) >= options.fewest and is_list and not _are_beside(figures, options)
        sums[told] = is_asserted or sums.get(told, False)
        for some in _fewer(told):
            sums.setdefault(some, False)
    for whole, sums in found.items():
        if any(sums.values()):
            readings = tuple(_reading(parts, is_told) for parts, is_told in sums.items())
            yield Relation(Cited.hedged(whole), readings, apart=ONLY_BY_SLIP)


def _reading(parts: Levels, is_asserted: bool) -> Reading:
    sum_: Expression = reduce(add, map(Cited.printed, parts))
    return Reading(
        sum_,
        layout=LAYOUT,
        is_asserted=is_asserted,
        is_telling=is_asserted,
        is_by_elimination=True,
    )


def _fewer(parts: Levels) -> Iterator[Levels]:
    for many in range(2, len(parts)):
        yield from combinations(parts, many)


def _are_beside(found: Levels, options: Options) -> bool:
    first, last = found[0].figure, found[-1].figure
    prose = first.block.prose[first.sentence[0] : last.sentence[1]].lower()
    return re.whole(options.unless).search(prose) is not None


FAMILY = Family(Options, relations)
