"""A percentage of an amount, and what it comes to.

"15% of the 3,200 people polled, or 520": it is 480. A rate that is agreed on ("4% on $25,000") is
exact, a share may be rounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.percent_parts import Wording, parts
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

LAYOUT = "a percentage, what it is of, and what it comes to"


@frozen
class Options:
    """See ``align.percent_parts.Wording``."""

    same: tuple[str, ...]
    got: tuple[str, ...]
    rates: tuple[str, ...]
    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    words = Wording(options.same, options.got, frozenset(options.rates), options.unless)
    for part in parts(claims, words):
        take = _exactly if part.is_exact else Cited.hedged
        reading = Reading(take(part.whole) * take(part.share), layout=LAYOUT)
        yield Relation(Cited.hedged(part.stated), (reading,), zeros_round=True)


def _exactly(claim: Claim) -> Cited:
    """As it is printed, where nothing says that it is rounded: not "$4.8 billion", "about 3%"."""
    figure = claim.figure
    is_round = figure.style.scale != 1 or figure.modifier is not Modifier.EXACT
    if figure.value is None or is_round:
        return Cited.hedged(claim)
    return Cited(claim, Quantity(Interval.exactly(figure.value), claim.quantity.unit))


FAMILY = Family(Options, relations)
