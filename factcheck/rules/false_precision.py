"""A hedge before a number that is told to the last digit.

"About 2,461.83 people": who knows two decimals of thousands knows the number.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.document import Zone
from factcheck.model.expression import Known
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Reading, Relation

KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT)


@frozen
class Options:
    """``digits``: so many an approximate number has at most, where some of them are decimals.
    ``worked_out``: hedges of what was worked out to the last digit ("*estimated* at")."""

    digits: int
    worked_out: tuple[str, ...] = ()


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    most = Known("the precision of an approximate number", "convention", _digits(options.digits))
    for claim in claims.anchors(*KINDS):
        figure = claim.figure
        is_hedged = figure.modifier is Modifier.APPROX and figure.ends is None
        told = _told(claim)
        hedge = figure.block.prose[figure.lead : figure.start].lower()
        is_hedged = is_hedged and not any(word in hedge for word in options.worked_out)
        # A rule that is kept is not worth a line.
        if is_hedged and figure.block.zone is Zone.ARTICLE and told > options.digits:
            name = f"{figure.written}, told to {told} digits,"
            stated = Known(name, "its digits", _digits(told), figure.span)
            yield Relation(stated, (Reading(most),), Comparison.AT_MOST)


def _told(claim: Claim) -> int:
    """How many digits tell a number that is written out and has decimals; 0 for others."""
    style = claim.figure.style
    if style.decimals == 0 or style.scale != 1:
        return 0
    return len("".join(filter(str.isdecimal, claim.figure.written)).lstrip("0"))


def _digits(number: int) -> Quantity:
    return Quantity(Interval.exactly(number))


FAMILY = Family(Options, relations)
