"""Misconversions: a figure told in the wrong unit, or converted the wrong way."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.judge.case import Case, Cause, Part
from factcheck.judge.factors import factors
from factcheck.judge.fit import coarsely
from factcheck.judge.sharpness import fitting_factors, times
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Slip

_SHARP = Fraction(51, 50)
"""There are many factors: a figure has to be known to two hundredths, or one of them fits by
chance."""

_TEMPERATURE = (("temperature", 1),)
_FREEZING = 32
"""Degrees Fahrenheit at the freezing point of water."""


def off_by_freezing(case: Case) -> Cause | None:
    """32 degrees added to a difference of temperatures, or left out of a temperature."""
    is_told = any(_is_off_by_freezing(part) for part in case.pair or ())
    return Cause(Slip.UNIT_FACTOR) if is_told else None


def misconverted(case: Case) -> Cause | None:
    """A figure told in two units was converted the wrong way round, or not at all."""
    is_told = _is_left_as_it_is(case) or any(_is_converted_wrongly(*way) for way in _ways(case))
    return Cause(Slip.UNIT_FACTOR) if is_told else None


def unit_factor(case: Case) -> Cause | None:
    """One figure lacks a known factor between its unit and another."""
    is_told = any(_lacks_factor(case, part) for part in case.parts)
    return Cause(Slip.UNIT_FACTOR) if is_told else None


def _is_left_as_it_is(case: Case) -> bool:
    """Is one number told in two units? "3 GB" and "3 MB", however roughly they are meant."""
    if case.pair is None:
        return False
    one, other = (part.figure for part in case.pair)
    is_plain = all((part.taking.sign, part.taking.shift) == (1, 0) for part in case.pair)
    stated, unit = (part.source.unit for part in case.pair)
    is_one_unit = stated.factor == unit.factor or stated.offset or unit.offset
    return is_plain and not is_one_unit and one.value is not None and one.value == other.value


def _ways(case: Case) -> Iterator[tuple[Interval | None, Fraction]]:
    """How many times as large the stated figure has to be, and the factor between the units."""
    if case.pair is None:
        return
    stated, other = (part.source.unit for part in case.pair)
    if stated.offset or other.offset or stated.factor == other.factor:
        return
    factor = other.factor / stated.factor
    yield case.pair[0].times, factor
    if case.relation.zeros_round:
        needed = case.reading.implied.under(coarsely).to(stated).amount
        yield times(needed, case.relation.stated.under(coarsely).amount), factor


def _is_converted_wrongly(needed: Interval | None, factor: Fraction) -> bool:
    """Was the number left as it is, or divided where it should have been multiplied?"""
    return any(fitting_factors(needed, (factor, factor**2)))


def _is_off_by_freezing(part: Part) -> bool:
    source, need = part.source, part.need.amount
    if source.unit.dimension != _TEMPERATURE or source.unit.factor == 1 or not need.is_bounded:
        return False
    is_known = need.high - need.low < _FREEZING / 2
    return is_known and any(source.amount.shifted(by).meets(need) for by in (_FREEZING, -_FREEZING))


def _lacks_factor(case: Case, part: Part) -> bool:
    known = (way for factor in factors(part.source.unit) for way in (factor, 1 / factor))
    return any(
        case.is_mended(part, Quantity(part.source.amount.scaled(factor), part.source.unit))
        for factor in fitting_factors(part.times, known, _SHARP)
    )
