"""One quantity, told in two units.

"411 square metres (1,350 square feet)": it is 4,424. The bracket or an "or" says that both are the
same.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import TieKind
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation

MEASURED = (Kind.MEASURE, Kind.DURATION)


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for first in claims.anchors(*MEASURED):
        for tie in claims.tied(first, TieKind.EQUALS):
            second = tie.right
            if second.figure.kind in MEASURED and first.quantity.is_like(second.quantity):
                reading = Reading(Cited.printed(first), ties=(tie,))
                yield Relation(Cited.printed(second), (reading,), zeros_round=True)


FAMILY = Family(NoOptions, relations)
