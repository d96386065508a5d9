"""Energy told in the unit of power, or power in that of energy.

"A household uses 3,500 kW a year" means kilowatt hours; "a wind farm with a capacity of 300 MWh"
means megawatts. What is stored or used up in a year is energy, what a plant can do is power.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.document import Zone
from factcheck.model.expression import Known
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

ENERGY = (("length", 2), ("mass", 1), ("time", -2))
POWER = (("length", 2), ("mass", 1), ("time", -3))
REACH = 60
FEW = 4
"""The verb stands at most so many words before what is used or stored."""
LAYOUT = "what is told of it"
_WORD = re.compile(r"[a-z]+")
_YEARLY = Worded("power", r"\s(?:{of_power}\s)?{each}\s{stretches}\b")
_PER = Worded("power", r"\s?(?:/|{per}\b|{stored})")
_CAPACITY = Worded("power", r"\b{capacity}\s(?:{about}\s)?$")
_HOURS = Worded("shapes.energy_unit", r"{short}\s?h|{prefixes}watt[ -]?{hours}", re.IGNORECASE)
_POWER = Worded("shapes.energy_unit", r"[kMG]?W\b|(?i:\b[a-z]*{watts}\b)")
_OF_HOURS = Worded(
    "shapes.energy_unit", r"({short}|{prefixes}watt)\s?-?(?:{hours}|h)\b", re.IGNORECASE
)


@frozen
class Options:
    """``used`` and ``stored``: verbs of what is used up in a year or stored ("consumes", "hold");
    ``stores``: words of a sentence about what stores; ``plants``: about what makes power;
    ``made``: words by which the power of a year is that of what was built in it ("panels")."""

    used: tuple[str, ...]
    stored: tuple[str, ...]
    stores: tuple[str, ...]
    plants: tuple[str, ...]
    made: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for claim in claims.anchors(Kind.MEASURE):
        dimension = claim.quantity.unit.dimension
        if claim.figure.block.zone is not Zone.ARTICLE or dimension not in (ENERGY, POWER):
            continue
        if dimension == POWER and _is_energy(claim.figure, options, claims.words):
            yield _relation(
                claim.figure, _POWER.of(claims.words).sub(_with_hours, claim.figure.written)
            )
        elif dimension == ENERGY and _is_power(claim.figure, options, claims.words):
            yield _relation(
                claim.figure, _OF_HOURS.of(claims.words).sub(r"\1", claim.figure.written)
            )


def _is_energy(figure: Figure, options: Options, words: Words) -> bool:
    """ "Uses 3,500 kW a year", "batteries that hold 4 megawatts"."""
    prose, (start, end) = figure.block.prose, figure.sentence
    said = set(_WORD.findall(prose[start:end].lower()))
    before = _WORD.findall(prose[max(start, figure.lead - REACH) : figure.lead].lower())[-FEW:]
    if _YEARLY.of(words).match(prose, figure.end, end):
        return not said.isdisjoint(options.used) and said.isdisjoint(options.made)
    is_stored = not set(before).isdisjoint(options.stored)
    return is_stored and not said.isdisjoint(options.stores)


def _is_power(figure: Figure, options: Options, words: Words) -> bool:
    """ "A wind farm with a *capacity of* 300 MWh"."""
    prose, (start, end) = figure.block.prose, figure.sentence
    is_hours = _HOURS.of(words).search(figure.written) is not None
    if not is_hours or not _CAPACITY.of(words).search(prose, start, figure.lead):
        return False
    said = set(_WORD.findall(prose[start:end].lower()))
    is_plant = not said.isdisjoint(options.plants) and said.isdisjoint(options.stores)
    return is_plant and _PER.of(words).match(prose, figure.end, end) is None


def _with_hours(found: re.Match[str]) -> str:
    """ "kW" and "kWh", "megawatts" and "megawatt hours"."""
    unit = found.group()
    return f"{unit}h" if unit.endswith("W") else f"{unit.removesuffix('s')} hours"


def _relation(figure: Figure, meant: str) -> Relation:
    stated = Known(figure.written, "a unit", _kind(0), figure.span)
    reading = Reading(Known(meant, "the unit that is meant", _kind(1)), layout=LAYOUT)
    return Relation(stated, (reading,), Comparison.ONE_OF)


def _kind(place: int) -> Quantity:
    return Quantity(Interval.exactly(place))


FAMILY = Family(Options, relations)
