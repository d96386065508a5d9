"""A word of direction, and the two figures it runs between.

"The index climbed to 71.2 from 74.8": it fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Role
from factcheck.model.expression import Cited
from factcheck.model.result import Comparison, Reading, Relation


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for end in claims.anchors(role=Role.LEVEL):
        if end.direction == 0:
            continue
        comparison = Comparison.AT_LEAST if end.direction > 0 else Comparison.AT_MOST
        for start in claims.tied(end, TieKind.FROM):
            if end.figure.kind is start.right.figure.kind:
                reading = Reading(Cited.printed(start.right), ties=(start,))
                yield Relation(Cited.printed(end), (reading,), comparison)


FAMILY = Family(NoOptions, relations)
