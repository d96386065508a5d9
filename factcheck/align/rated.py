"""Rated quantities: a figure with all that it is told of and per.

"200k samples per minute" is so many samples in each minute, "$7 a gram" is dollars for each gram:
what is counted and what is paid are dimensions like length and time, so that of several figures it
can be seen whether one follows from the others.
"""

from __future__ import annotations

from fractions import Fraction

from factcheck import units
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity, Unit
from factcheck.model.worded import Worded
from factcheck.model.words import Words

RATED = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION})
_PER = Worded("shapes.rated", r"(?:\s([\w-]+))?\s(?:{per}|({a}))\s([a-z]+)\b")
_MONTH = Interval(Fraction(28 * 32, 32 * 31), Fraction(31, 30))
"""What is reckoned by the month may be reckoned with 28 to 31 days, by the year with 360 to 366."""
_YEAR = Interval(Fraction(360, 365), Fraction(366, 365))
_LONG = {"month": _MONTH, "year": _YEAR}
STRETCHES = ("day", "week", "month", "year")
"""What is told by one of these may be told of one without a word: "310 kWh a year ... $93"."""
_ODD = 2
"""More than two feet is hardly more than four."""


def rated(claim: Claim, words: Words, each: str = "", is_of_stretch: bool = False) -> Cited | None:
    """The figure with its whole unit; None where it has none that could be reckoned with.

    ``each`` is the thing of which each has so much, where the words around say so; with
    ``is_of_stretch`` what is told by the year is that of one year, and so by the day.
    """
    figure = claim.figure
    if figure.kind not in RATED or figure.quantity is None or figure.quantity.unit.offset:
        return None
    above = _above(claim)
    below = _thing(each) if each else _below(figure, is_of_stretch, words)
    amount = _amount(claim)
    if above is None or below is None or amount.low <= 0:
        return None
    for name in (above.symbol, below.symbol):
        if name in _LONG:
            amount = amount * _LONG[name]
    unit = above / below if below.symbol else above
    return Cited(claim, Quantity(amount, unit))


def _above(claim: Claim) -> Unit | None:
    unit = claim.quantity.unit
    if claim.figure.kind is not Kind.COUNT:
        return unit
    noun, _, _ = unit.symbol.partition(" / ")
    return _thing(noun) / Unit("", 1 / unit.factor, unit.dimension) if noun else None


def _thing(noun: str) -> Unit:
    return Unit(noun, Fraction(1), ((f"#{noun}", 1),))


def _below(figure: Figure, is_of_stretch: bool, words: Words) -> Unit | None:
    """What it is told per; a bare one where it is told of nothing, None where it cannot be told."""
    if figure.kind is Kind.MONEY:
        return _named(figure.per, is_of_stretch)
    unit = figure.quantity.unit if figure.quantity is not None else ONE
    found = _PER.of(words).match(figure.block.prose, figure.end, figure.sentence[1])
    if found is None or "/" in unit.symbol:
        return ONE
    noun = (found[1] or "").lower()
    if noun and (figure.kind is not Kind.COUNT or not noun.startswith(unit.symbol[:3])):
        return ONE
    below = _named(found[3], is_of_stretch)
    # "40 eggs a tray" is one for each, "60 km a friend had run" is not.
    return ONE if found[2] and (below is None or units.unit(found[3]) is None) else below


def _named(per: str, is_of_stretch: bool) -> Unit | None:
    result = ONE
    for name in per.split(" / ") if per else ():
        if is_of_stretch and name in STRETCHES:
            continue
        result = result * (units.unit(name) or _thing(_singular(name)))
    return result


def _singular(noun: str) -> str:
    return noun.lower().removesuffix("s")


def _amount(claim: Claim) -> Interval:
    """What the digits say, as wide as a hedge makes them; a bound opens a little."""
    figure, amount = claim.figure, Cited.hedged(claim).quantity.amount
    if figure.ends is not None:
        amount = Interval(min(figure.ends), max(figure.ends))
    if amount.low <= 0:
        # Twice what is below nothing is less; and nothing is reckoned with it.
        return amount
    if figure.modifier in (Modifier.OVER, Modifier.AT_LEAST):
        return Interval(amount.low, amount.high * _ODD)
    if figure.modifier in (Modifier.UNDER, Modifier.AT_MOST, Modifier.UP_TO):
        return Interval(amount.low / _ODD, amount.high)
    return amount
