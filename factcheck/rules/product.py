"""A price for each, how many, and what they come to.

"83.8 million shares at $10 per share, a valuation of $838 million".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import TieKind
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for price in claims.anchors(Kind.MONEY):
        for per in claims.tied(price, TieKind.PER):
            for total in claims.tied(price, TieKind.TOTAL):
                if total.right.quantity.is_like(price.quantity):
                    implied = Cited.printed(per.right) * Cited.printed(price)
                    reading = Reading(implied, ties=(per, total))
                    yield Relation(Cited(total.right), (reading,), zeros_round=True)


FAMILY = Family(NoOptions, relations)
