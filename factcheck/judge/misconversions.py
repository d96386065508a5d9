"""Misconversions: a figure told in the wrong unit, or converted the wrong way."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.judge.case import Case, Cause, Part
from factcheck.judge.factors import factors
from factcheck.judge.fit import coarsely
from factcheck.judge.sharpness import fits_sharply
from factcheck.model.quantity import Quantity
from factcheck.model.result import Slip

_SHARP = Fraction(26, 25)
"""There are many factors: a figure has to be known to two hundredths, or one of them fits by
chance."""

_TEMPERATURE = (("temperature", 1),)
_FREEZING = 32
"""Degrees Fahrenheit at the freezing point of water."""


def misconverted(case: Case) -> Cause | None:
    """A figure told in two units was converted the wrong way round, or not at all."""
    is_told = any(_is_converted_wrongly(*way) for way in _ways(case)) or any(
        _is_off_by_freezing(part) for part in case.pair or ()
    )
    return Cause(Slip.UNIT_FACTOR) if is_told else None


def unit_factor(case: Case) -> Cause | None:
    """One figure lacks a known factor between its unit and another."""
    is_told = any(_lacks_factor(case, part) for part in case.parts)
    return Cause(Slip.UNIT_FACTOR) if is_told else None


def _ways(case: Case) -> Iterator[tuple[Quantity, Quantity, Fraction]]:
    """What is stated, what it should be, and the factor between their units."""
    if case.pair is None:
        return
    stated, other = (part.source.unit for part in case.pair)
    if stated.offset or other.offset or stated.factor == other.factor:
        return
    factor = other.factor / stated.factor
    yield case.pair[0].source, case.pair[0].need, factor
    if case.relation.zeros_round:
        implied = case.reading.implied.under(coarsely)
        yield case.relation.stated.under(coarsely), implied.to(stated), factor


def _is_converted_wrongly(stated: Quantity, need: Quantity, factor: Fraction) -> bool:
    """Was the number left as it is, or divided where it should have been multiplied?"""
    return any(fits_sharply(_times(stated, each), need, each) for each in (factor, factor**2))


def _is_off_by_freezing(part: Part) -> bool:
    source, need = part.source, part.need.amount
    if source.unit.dimension != _TEMPERATURE or source.unit.factor == 1 or not need.is_bounded:
        return False
    is_known = need.high - need.low < _FREEZING / 2
    return is_known and any(source.amount.shifted(by).meets(need) for by in (_FREEZING, -_FREEZING))


def _lacks_factor(case: Case, part: Part) -> bool:
    for factor in factors(part.source.unit):
        for altered in (_times(part.source, factor), _times(part.source, 1 / factor)):
            if fits_sharply(altered, part.need, _SHARP) and case.is_mended(part, altered):
                return True
    return False


def _times(quantity: Quantity, factor: Fraction) -> Quantity:
    return Quantity(quantity.amount.scaled(factor), quantity.unit)
