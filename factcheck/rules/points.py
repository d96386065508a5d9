"""The change of a rate: in percent it is one thing, in percentage points another.

"From 4% to 5%, up 1%" is up 25%, or up one point.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Role
from factcheck.model.expression import WHOLE, Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for change in claims.anchors(Kind.PERCENT, role=Role.CHANGE):
        for start in claims.tied(change, TieKind.FROM):
            for end in claims.tied(change, TieKind.TO):
                now, then = Cited.printed(end.right), Cited.printed(start.right)
                if start.right.figure.kind is Kind.PERCENT and not then.quantity.base().holds(0):
                    ratio = now / then
                    implied = WHOLE - ratio if change.direction < 0 else ratio - WHOLE
                    yield Relation(Cited(change), (Reading(implied, ties=(start, end)),))


FAMILY = Family(NoOptions, relations)
