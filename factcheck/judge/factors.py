"""Factors: by how much a figure is wrong when one unit was taken for another.

Exact by definition: the yard and the pound of the international agreement of 1959, the gallons of
the laws of the United States and the United Kingdom, the nautical mile of the International
Hydrographic Conference of 1929, the thermochemical calorie, the binary prefixes of IEC 80000-13.
Of the calendar, what people reckon with.
"""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import patterns as re
from factcheck.model.quantity import Unit

_FEET_OF_A_METRE = 1 / Fraction("0.3048")
_POUND = Fraction("0.45359237")
_US_GALLON = Fraction("3.785411784")
_UK_GALLON = Fraction("4.54609")

_BETWEEN: dict[tuple[str, str], Fraction] = {
    ("foot", "meter"): _FEET_OF_A_METRE,
    ("inch", "centimeter"): Fraction("2.54"),
    ("inch", "foot"): Fraction(12),
    ("yard", "meter"): Fraction("0.9144"),
    ("mile", "kilometer"): Fraction("1.609344"),
    ("nautical_mile", "kilometer"): Fraction("1.852"),
    ("nautical_mile", "mile"): Fraction("1.852") / Fraction("1.609344"),
    ("knot", "kilometer"): Fraction("1.852"),
    ("acre", "hectare"): Fraction("0.40468564224"),
    ("pound", "kilogram"): _POUND,
    ("ounce", "gram"): 1000 * _POUND / 16,
    ("ton", "metric_ton"): 2 * _POUND,
    ("long_ton", "metric_ton"): Fraction("2.24") * _POUND,
    ("stone", "kilogram"): 14 * _POUND,
    ("gallon", "liter"): _US_GALLON,
    ("imperial_gallon", "liter"): _UK_GALLON,
    ("gallon", "imperial_gallon"): _UK_GALLON / _US_GALLON,
    ("oil_barrel", "liter"): 42 * _US_GALLON,
    ("oil_barrel", "gallon"): Fraction(42),
    ("second", "minute"): Fraction(60),
    ("minute", "hour"): Fraction(60),
    ("second", "hour"): Fraction(3600),
    ("hour", "day"): Fraction(24),
    ("day", "week"): Fraction(7),
    ("day", "month"): Fraction(30),
    ("day", "year"): Fraction(365),
    ("week", "year"): Fraction(52),
    ("month", "year"): Fraction(12),
    ("calorie", "joule"): Fraction("4.184"),
    ("kilocalorie", "kilojoule"): Fraction("4.184"),
    ("kilobit", "kilobyte"): Fraction(8),
    ("megabit", "megabyte"): Fraction(8),
    ("gigabit", "gigabyte"): Fraction(8),
    ("terabit", "terabyte"): Fraction(8),
    ("kibibyte", "kilobyte"): Fraction("1.024"),
    ("mebibyte", "megabyte"): Fraction("1.024") ** 2,
    ("gibibyte", "gigabyte"): Fraction("1.024") ** 3,
    ("tebibyte", "terabyte"): Fraction("1.024") ** 4,
}


def factors(unit: Unit) -> tuple[Fraction, ...]:
    """The factors between a unit and those it is taken for.

    What is squared or cubed ("meter ** 2") is often multiplied by the plain factor.
    """
    names = set(re.findall(r"[a-z_]+", unit.symbol))
    power = re.search(r"\*\* ([23])", unit.symbol)
    powers = range(1, int(power[1]) + 1) if power else (1,)
    plain = (factor for pair, factor in _BETWEEN.items() if not names.isdisjoint(pair))
    return tuple(dict.fromkeys(factor**each for factor in plain for each in powers))
