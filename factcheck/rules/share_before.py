"""A share of what the text told before, and the part that it says again.

"Police looked at 640 cases. In 96 of them, one in five, nobody was told": it is 15 percent. "A
survey of 2,400 parents found that 1,560 had a dog, 56 percent of those asked": it is 65.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.align import ClaimIndex
from factcheck.align.wholes import wholes
from factcheck.family import Family
from factcheck.model.alignment import TieKind
from factcheck.model.expression import Cited
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

LAYOUT = "a part, its share, and the whole told before"


@frozen
class Options:
    """``asked``: what those of whom a share is told have been ("surveyed"); ``cases``: what counted
    things of any sort are called ("cases")."""

    asked: tuple[str, ...]
    cases: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for parts, share, whole in wholes(claims, options.asked, options.cases):
        # What the sentence itself joins is for the family ``share``.
        if not any(claims.tied(part, TieKind.OF) for part in parts):
            among = ((last, first) for first, last in combinations(parts, 2))
            pairs = [*((part, whole) for part in parts), *among]
            readings = tuple(
                Reading(Cited.hedged(part) / Cited.hedged(of), layout=LAYOUT) for part, of in pairs
            )
            yield Relation(Cited(share), readings)


FAMILY = Family(Options, relations)
