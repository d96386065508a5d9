"""A range that begins above its own end.

"Between 1075% and 11.25%", "between 220 and 40 percent". A length of time may run backward
("between 50 and 30 years ago"), and so may what is below zero. Only what runs backward is stated:
that a range rises checks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

RANGED = (Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.PERCENTAGE_POINT)

_BETWEEN = Worded("shapes.range", r"\b{between}\s(?:{about}\s)?$", re.IGNORECASE)
_AND = Worded("shapes.range", r"\s{and}\s")
_OF_KINDS = re.compile(r"\d-[^\W\d_]")


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for claim in claims.anchors(*RANGED):
        ends, unit = claim.figure.ends, claim.quantity.unit
        if ends is not None and ends[0] > ends[1] >= 0 and _is_between(claim, claims.words):
            last = _AND.of(claims.words).split(claim.figure.written)[-1]
            end = Known(f"its own end, {last}", "the range", _exactly(ends[1], unit))
            stated = Cited(claim, _exactly(ends[0], unit))
            yield Relation(stated, (Reading(end),), Comparison.AT_MOST)


def _is_between(claim: Claim, words: Words) -> bool:
    figure = claim.figure
    before = figure.block.prose[max(0, figure.start - 24) : figure.start]
    is_told = (
        _BETWEEN.of(words).search(before) is not None
        and _AND.of(words).search(figure.written) is not None
    )
    # "Between 64-bit and 32-bit programs": two kinds of them.
    return is_told and _OF_KINDS.search(figure.written) is None


def _exactly(value: Fraction, unit: Unit) -> Quantity:
    return Quantity(Interval.exactly(value), unit)


FAMILY = Family(NoOptions, relations)
