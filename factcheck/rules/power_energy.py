"""The energy of a year, and the power that makes it: no plant makes more than its power all year
round.

"A 20 MW farm made 230 GWh last year": 175 GWh would be all there is in a year. Nor does a plant
make next to nothing: "50 MW, 56 MWh a year" is a thousandth of what it should be.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
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

SLIP = 1000
HUNDREDTH = LEAST = Fraction(1, 100)
USUAL = Fraction(1, 25)
"""Less of a year hardly any plant runs."""
_WORD = re.compile(r"[a-z]+")
LAYOUT = "the one power and the yearly energy of a paragraph"


@frozen
class Options:
    """``yearly``: the words that make an amount of energy that of a year. ``making``: words of
    which one stands in its sentence; ``other``: words that make it another energy ("saved").
    ``low``: is it too little, by a thousand? ``never_idle``: words of what runs all the time.
    """

    yearly: tuple[str, ...]
    making: tuple[str, ...]
    other: tuple[str, ...]
    low: bool = False
    never_idle: tuple[str, ...] = ()


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for energy in claims.anchors(Kind.MEASURE):
        if energy.quantity.unit.dimension == ENERGY and _is_made_in_a_year(energy, options):
            powers = _powers(claims, energy)
            little = _too_little(energy, powers[0]) if len(powers) == 1 else None
            if little is not None and options.low:
                yield little
            elif len(powers) == 1 and not options.low and little is None:
                implied = Cited.printed(powers[0]) * LEAP_YEAR
                reading = Reading(implied, layout=LAYOUT)
                yield Relation(Cited.printed(energy), (reading,), Comparison.AT_MOST)


def _too_little(energy: Claim, power: Claim) -> Relation | None:
    """Is it hardly any of what the power makes, and with a thousand times as much all is well?"""
    all_year = Cited.printed(power) * LEAP_YEAR
    told, most = energy.quantity.base(), all_year.quantity.base()
    if not (told.is_bounded and most.is_bounded) or told.low <= 0:
        return None
    is_meant = SLIP * told.high >= USUAL * most.low and SLIP * told.low <= most.high
    if told.high >= LEAST * most.low or not is_meant:
        return None
    part = Known("1/100", "hardly any of the year", Quantity(Interval.exactly(HUNDREDTH)))
    reading = Reading(all_year * part, layout=LAYOUT)
    return Relation(Cited.printed(energy), (reading,), Comparison.AT_LEAST)


def _powers(claims: ClaimIndex, energy: Claim) -> list[Claim]:
    """The powers of the sentence, or else of the paragraph."""
    together = [
        claim
        for claim in claims.siblings(energy, Layout.BLOCK)
        if claim.figure.kind is Kind.MEASURE
        and claim.figure.quantity is not None
        and claim.quantity.unit.dimension == POWER
    ]
    here = [claim for claim in together if claim.figure.sentence == energy.figure.sentence]
    return here or together


def _is_made_in_a_year(energy: Claim, options: Options) -> bool:
    start, end = energy.figure.sentence
    sentence = energy.figure.block.prose[start:end].lower()
    words = _WORD.findall(sentence)
    is_yearly = any(phrase in sentence for phrase in options.yearly)
    if any(phrase in sentence for phrase in options.never_idle):
        return is_yearly
    is_made = any(word in options.making for word in words)
    return is_yearly and is_made and not any(word in options.other for word in words)


FAMILY = Family(Options, relations)
