"""Money told in two currencies: two pairs of one document imply one rate.

"2.2bn yuan ($310m) ... 900m yuan ($180m)": 7.1 yuan a dollar, then 5. Each pair is held against the
first of its currencies.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    first: dict[frozenset[str], Tie] = {}
    for amount in claims.anchors(Kind.MONEY):
        for tie in claims.tied(amount, TieKind.EQUALS):
            pair = _currencies(tie)
            if len(pair) < 2:
                continue
            known = first.setdefault(pair, tie)
            if known is not tie:
                yield _at_the_rate_of(known, tie)


def _currencies(tie: Tie) -> frozenset[str]:
    if tie.right.figure.kind is not Kind.MONEY:
        return frozenset()
    return frozenset((tie.left.quantity.unit.symbol, tie.right.quantity.unit.symbol))


def _at_the_rate_of(known: Tie, tie: Tie) -> Relation:
    """What the second amount of a pair comes to at the other pair's rate."""
    is_same_way = known.left.quantity.is_like(tie.left.quantity)
    here, there = (known.left, known.right) if is_same_way else (known.right, known.left)
    implied = Cited.printed(tie.left) * (Cited.printed(there) / Cited.printed(here))
    return Relation(
        Cited.printed(tie.right), (Reading(implied, ties=(known, tie)),), zeros_round=True
    )


FAMILY = Family(NoOptions, relations)
