"""So many years, and the only two years in a passage that they can lie between.

"She ran the choir from 1988 to 2013. In those 15 years ...", "Born in March 1951, she lived in
Porto. She died there on 4 May 2020, aged 59". Before a birthday one year less is right.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, ONE, Quantity, Unit
from factcheck.model.result import Reading, Relation

YEAR = Unit("year", Fraction(31557600), (("time", 1),))
LAYOUT = "the only years that they can lie between"
YEARS = frozenset({Kind.YEAR, Kind.DATE})
FEW, FEWEST, CROWD, OLDEST = 2, 5, 24, 110
REACH = 40
HALF = Fraction(1, 2)
Passage = tuple[Claim, ...]


@frozen
class Options:
    """``led``: what stands before a length of just those years ("those"), ``next`` behind it
    ("when"). ``aged``: what stands before an age, ``born`` before the year of birth. ``unless``:
    words that bring in somebody or something else. ``near``: what is more than so many hundredths
    of what it would be, or that of it, is told of something else.
    """

    led: tuple[str, ...]
    next: tuple[str, ...]
    aged: tuple[str, ...]
    born: tuple[str, ...]
    unless: tuple[str, ...]
    near: int


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for told in claims.anchors(Kind.DURATION, Kind.COUNT):
        stated = _stated(told, options)
        pairs = _pairs(claims, told, options) if stated is not None else ()
        readings = tuple(
            Reading(Cited(last) - Cited(first), layout=LAYOUT, is_by_elimination=True)
            for first, last in pairs
        )
        if stated is not None and readings:
            yield Relation(stated, readings, apart=Fraction(options.near, 100))


def _stated(told: Claim, options: Options) -> Cited | None:
    """So many full years: a length or an age; None where its words make it none."""
    figure = told.figure
    value, is_duration = figure.value, figure.kind is Kind.DURATION
    is_whole = value is not None and value.denominator == 1 and figure.modifier is Modifier.EXACT
    if value is None or not is_whole or value < FEWEST or figure.ends is not None:
        return None
    if is_duration and (told.quantity.unit.factor != YEAR.factor or "-" in figure.written):
        return None
    if _is_age(told, options):
        return _years(told, value, value + 1)
    return (
        _years(told, value - HALF, value + 1) if is_duration and _is_length(told, options) else None
    )


def _years(told: Claim, low: Fraction, high: Fraction) -> Cited:
    return Cited(told, Quantity(Interval(low, high), YEAR))


def _is_age(told: Claim, options: Options) -> bool:
    is_bare = told.figure.kind is Kind.DURATION or told.quantity.unit == ONE
    is_old = told.figure.value is not None and told.figure.value <= OLDEST
    return is_bare and is_old and _right(options.aged).search(_before(told)) is not None


def _is_length(told: Claim, options: Options) -> bool:
    is_led = _led(options.led).search(_before(told)) is not None
    return is_led or _next(options.next).match(_behind(told)) is not None


def _pairs(claims: ClaimIndex, told: Claim, options: Options) -> Iterator[tuple[Claim, Claim]]:
    """The years that it may lie between: the only two of its passage."""
    together, before = claims.siblings(told, Layout.SENTENCE), claims.before(told)
    if len(together) + len(before) > CROWD:
        return
    for passage in (together, (*before, *together)):
        years = [one for one in passage if _is_year(one)]
        if len(years) > 1:
            yield from _ordered(told, years, options)
            return


def _ordered(told: Claim, years: list[Claim], options: Options) -> Iterator[tuple[Claim, Claim]]:
    first, *_, last = sorted(years, key=lambda one: one.quantity.amount.low)
    is_pair = len(years) == FEW and not _is_other(told, years, options)
    if is_pair and _is_between(told, first, last, options):
        yield first, last


def _is_between(told: Claim, first: Claim, last: Claim, options: Options) -> bool:
    """Is an age that of the one who was born, told with its year?"""
    is_of_life = _led(options.born).search(_before(first)) is not None
    return not _is_age(told, options) or (
        is_of_life and last.figure.sentence == told.figure.sentence
    )


def _is_year(claim: Claim) -> bool:
    figure = claim.figure
    is_one = figure.iso is not None and figure.iso[:4].isdecimal() and "/" not in figure.iso
    return (
        figure.kind in YEARS
        and claim.figure.quantity is not None
        and is_one
        and (claim.quantity.unit == DATE)
    )


def _is_other(told: Claim, years: list[Claim], options: Options) -> bool:
    places = sorted((*years, told), key=lambda one: one.figure.start)
    first, last = places[0].figure, places[-1].figure
    found = re.whole(options.unless).search(first.block.prose, first.sentence[0], last.end)
    if found is not None:
        return True
    lows = {one.quantity.amount.low for one in years}
    return len(lows) != len(years)


def _before(claim: Claim) -> str:
    figure = claim.figure
    return figure.block.prose[max(figure.sentence[0], figure.lead - REACH) : figure.lead]


def _behind(claim: Claim) -> str:
    figure = claim.figure
    return figure.block.prose[figure.end : min(figure.sentence[1], figure.end + REACH)]


@lru_cache(maxsize=16)
def _led(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(words)})\b(?:\s[\w'’]+){{0,4}}?\s*$", re.I)


@lru_cache(maxsize=16)
def _right(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(words)})\s*$", re.I)


@lru_cache(maxsize=16)
def _next(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\s?(?:[a-z]+\s)??(?:{re.either(words)})(?:\b|$)", re.I)


FAMILY = Family(Options, relations)
