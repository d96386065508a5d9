"""A price for each, how many, and what they come to.

"83.8 million shares at $10 per share, a valuation of $838 million". A price is exact as it is
printed: $10 for a share is not $9.50.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

AS_PRINTED = frozenset({Modifier.EXACT, Modifier.UP_TO, Modifier.AT_MOST})

LARGE = 1000
"""Of a larger total, the last dollar hangs on how the price was rounded."""


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for price in claims.anchors(Kind.MONEY):
        counts = claims.tied(price, TieKind.PER)
        for total in claims.tied(price, TieKind.TOTAL):
            readings = tuple(
                Reading(Cited.printed(per.right) * _price(price), ties=(per, total))
                for per in counts
            )
            if readings:
                yield Relation(_stated(total), readings, zeros_round=True)


def _price(price: Claim) -> Cited:
    figure = price.figure
    if figure.value is None or figure.modifier not in AS_PRINTED:
        return Cited(price)
    return Cited(price, Quantity(Interval.exactly(figure.value), price.quantity.unit))


def _stated(total: Tie) -> Cited:
    """ "Up to $5m" for up to 500,000 shares is $5m for 500,000; a total may miss by a dollar."""
    figure, stated = total.right.figure, total.right.quantity
    if figure.modifier not in AS_PRINTED or figure.value is None:
        return Cited(total.right)
    printed = Cited.printed(total.right).quantity.amount
    dollar = Interval(figure.value - 1, figure.value + 1)
    is_large = figure.value > LARGE
    return Cited(total.right, Quantity(printed.hull(dollar) if is_large else printed, stated.unit))


FAMILY = Family(NoOptions, relations)
