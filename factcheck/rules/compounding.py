"""A rate by the year, and what it makes of a start in so many years.

"From $12.0 billion in 2020 to $20.0 billion by 2030, at a compound annual growth rate of 9.5%":
that makes $29.7 billion. Where the years are told by their names, a forecast may begin a year on.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.growing import Growth, growths
from factcheck.family import Family, NoOptions
from factcheck.model.expression import WHOLE, Cited, Expression, Known
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation

LONGEST = 40
"""Over more years than this nobody forecasts."""
LAYOUT = "two amounts with their years, and the rate that is told to lead from one to the other"


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for growth in growths(claims):
        if growth.years <= LONGEST and growth.rate.quantity.amount.low > 0:
            readings = tuple(Reading(made, layout=LAYOUT) for made in _made(growth))
            yield Relation(Cited(growth.end), readings)


def _made(growth: Growth) -> Iterator[Expression]:
    """The end, as the rate makes it; where nobody says that it compounds, it may be added up."""
    yearly = Interval.exactly(1) + growth.rate.quantity.base()
    is_sure = growth.length is not None
    made: Expression = Cited(growth.start)
    for _ in range(growth.years - (not is_sure)):
        made = made * Cited(growth.rate, Quantity(yearly, ONE))
    if not is_sure:
        name = f"(1 to 1 + {growth.rate.figure.written})"
        last = Quantity(Interval.exactly(1).hull(yearly), ONE)
        made = made * Known(name, "the last year, or none", last)
    yield made
    if growth.length is not None and not growth.is_compound:
        years = Cited(growth.length, Quantity(Interval.exactly(growth.years), ONE))
        yield Cited(growth.start) * (WHOLE + years * Cited(growth.rate))


FAMILY = Family(NoOptions, relations)
