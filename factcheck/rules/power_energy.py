"""The energy of a year, and the power that makes it: no plant makes more than its power all year
round.

"A 20 MW farm made 230 GWh last year": 175 GWh would be all there is in a year.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Comparison, Reading, Relation

ENERGY = (("length", 2), ("mass", 1), ("time", -2))
POWER = (("length", 2), ("mass", 1), ("time", -3))
LEAP_YEAR = Known(
    "a year",
    "366 days",
    Quantity(Interval.exactly(366), Unit("day", Fraction(86400), (("time", 1),))),
)

LAYOUT = "the one power and the yearly energy of a paragraph"


@dataclass(frozen=True, slots=True)
class Options:
    """``yearly``: the words that make an amount of energy that of a year."""

    yearly: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for energy in claims.anchors(Kind.MEASURE):
        if energy.quantity.unit.dimension == ENERGY and _is_yearly(energy, options):
            powers = [
                claim
                for claim in claims.siblings(energy, Layout.BLOCK)
                if claim.figure.kind is Kind.MEASURE and claim.quantity.unit.dimension == POWER
            ]
            if len(powers) == 1:
                implied = Cited.printed(powers[0]) * LEAP_YEAR
                reading = Reading(implied, layout=LAYOUT)
                yield Relation(Cited.printed(energy), (reading,), Comparison.AT_MOST)


def _is_yearly(energy: Claim, options: Options) -> bool:
    start, end = energy.figure.sentence
    sentence = energy.figure.block.prose[start:end].lower()
    return any(word in sentence for word in options.yearly)


FAMILY = Family(Options, relations)
