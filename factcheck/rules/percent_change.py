"""A change in percent, and the two figures it runs between.

"Revenue rose 25% to $12.0m from $10.0m": the figures make it 20%. The change is the anchor; the
wording ties it to the figure it leads to and to the one it starts from.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation

RATES = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT})
"""A change between two rates may be told in points: the family ``points`` looks at these."""


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for change in claims.anchors(Kind.PERCENT, role=Role.CHANGE):
        readings = tuple(
            Reading(_change(change, end.right, start.right), ties=(start, end))
            for start in claims.tied(change, TieKind.FROM)
            for end in claims.tied(change, TieKind.TO)
            if start.right.figure.kind not in RATES and not start.right.quantity.base().holds(0)
        )
        if readings:
            yield Relation(Cited(change), readings)


def _change(change: Claim, now: Claim, then: Claim) -> Expression:
    ratio = Cited.printed(now) / Cited.printed(then)
    return WHOLE - ratio if change.direction < 0 else ratio - WHOLE


FAMILY = Family(NoOptions, relations)
