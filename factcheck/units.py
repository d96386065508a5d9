"""Unit names to units: the one door to pint.

What the usual units come to is generated from pint (``units_table``), so that a run need not wait
for its registry; ``from_pint`` asks pint itself, for the generator and for what a ruleset adds.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Any

from factcheck.model.quantity import ONE, Unit
from factcheck.units_table import ROWS

# Named after what is measured. pint takes bits and angles for pure numbers; a reader does not.
_DIMENSIONS = {
    "meter": "length",
    "kilogram": "mass",
    "second": "time",
    "kelvin": "temperature",
    "ampere": "current",
    "mole": "substance",
    "candela": "luminosity",
    "bit": "information",
    "radian": "angle",
}
# pint's "decade" and "decibel" are steps of a logarithmic scale; these are what an article means.
_OWN = {"decade": (10, "year"), "decibel": (1, "dimensionless"), "count": (1, "dimensionless")}


@lru_cache(maxsize=1024)
def unit(name: str) -> Unit | None:
    """The unit of a pint name or of a product of names ("kilometer / hour", "meter ** 2").

    None where the table has no such unit.
    """
    numerator, *denominators = name.split(" / ")
    result = _product(numerator)
    for denominator in denominators:
        below = _product(denominator)
        if result is None or below is None:
            return None
        result = result / below
    if result is None:
        return None
    return Unit(name, result.factor, result.dimension, result.offset)


def from_pint(name: str) -> Unit | None:
    """The unit as pint knows it. Takes a quarter of a second the first time; None for no unit."""
    import pint

    amount, known = _OWN.get(name, (1, name))
    try:
        base = _registry().Quantity(Fraction(amount), known).to_base_units()
        zero = _registry().Quantity(Fraction(0), known).to_base_units().magnitude
    except (pint.PintError, AttributeError, ValueError, TypeError):
        return None
    dimension = tuple(
        sorted(
            (_DIMENSIONS[each], int(exponent))
            for each, exponent in base.unit_items()
            if each in _DIMENSIONS and exponent
        )
    )
    return Unit(name, Fraction(base.magnitude - zero), dimension, Fraction(zero))


def _product(names: str) -> Unit | None:
    result: Unit | None = ONE if names == "1" else None
    for name in () if names == "1" else names.split(" * "):
        base, _, power = name.partition(" ** ")
        one = _row(base)
        if one is None or (power and not power.isdecimal()):
            return None
        for _ in range(int(power or 1)):
            result = one if result is None else result * one
    return result


def _row(name: str) -> Unit | None:
    row = ROWS.get(name)
    if row is None:
        return None
    factor, dimension, offset = row
    return Unit(name, Fraction(factor), dimension, Fraction(offset))


@lru_cache(maxsize=1)
def _registry() -> Any:
    import pint

    return pint.UnitRegistry(non_int_type=Fraction)
