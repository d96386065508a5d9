"""Quantity: an interval of some unit, and arithmetic that minds dimensions."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval

Dimension = tuple[tuple[str, int], ...]
"""Base dimensions with their exponents, in alphabetical order: (("length", 1), ("time", -1)). () =
a pure number."""


class UnlikeUnits(ValueError):
    """Two quantities of different dimensions were added, subtracted or compared."""


@frozen
class Unit:
    """What one of a unit comes to in base units: ``amount * factor + offset``.

    Each currency is a dimension of its own ("USD"). A counted noun (vehicle) is a pure number with
    a name.
    """

    symbol: str
    factor: Fraction
    dimension: Dimension
    offset: Fraction = Fraction(0)

    def is_like(self, other: Unit) -> bool:
        return self.dimension == other.dimension

    def __mul__(self, other: Unit) -> Unit:
        return Unit(
            _joined(self.symbol, other.symbol, "*"),
            self.factor * other.factor,
            _summed(self.dimension, other.dimension, 1),
        )

    def __truediv__(self, other: Unit) -> Unit:
        return Unit(
            _joined(self.symbol, other.symbol, "/"),
            self.factor / other.factor,
            _summed(self.dimension, other.dimension, -1),
        )


@lru_cache(maxsize=4096)
def counted(noun: str) -> Unit:
    """The unit of counted things, the noun in the singular; "" = a bare number."""
    return Unit(noun, Fraction(1), ())


ONE = counted("")
PERCENT = Unit("percent", Fraction(1, 100), ())
POINT = Unit("percentage_point", Fraction(1, 100), ())
BASIS_POINT = Unit("basis_point", Fraction(1, 10_000), ())
DAY = Unit("day", Fraction(86400), (("time", 1),))
DATE = Unit("date", Fraction(1), (("date", 1),))
"""Days counted as ``date.toordinal`` does: a month or a year is the interval of its days."""
WEEKDAY = Unit("weekday", Fraction(1), (("weekday", 1),))
"""Monday is 0, as ``date.weekday`` has it."""

DAY_OF_YEAR = Unit("day_of_year", Fraction(1), (("day of year", 1),))
"""A date whose year the text does not give: 1 January is 1, counted as in a leap year."""
YEAR_OF_ISSUE = Unit("year_of_issue", Fraction(1), (("year of issue", 1),))
"""Years from the start of the year of issue, where no issue date is known: this year is 0 to 1,
last year -1 to 0."""
CLOCK = Unit("clock", Fraction(1), (("clock", 1),))
"""Minutes since midnight, as a clock of the zone shows them."""


@lru_cache(maxsize=4096)
def currency(code: str) -> Unit:
    """The unit of an ISO 4217 code."""
    return Unit(code, Fraction(1), ((code, 1),))


@frozen
class Quantity:
    """Every amount that a figure may stand for, and of what."""

    amount: Interval
    unit: Unit = ONE

    def is_like(self, other: Quantity) -> bool:
        return self.unit.is_like(other.unit)

    def base(self) -> Interval:
        """The interval in base units."""
        unit = self.unit
        amount = self.amount if unit.factor == 1 else self.amount.scaled(unit.factor)
        return amount.shifted(unit.offset) if unit.offset else amount

    def to(self, unit: Unit) -> Quantity:
        """The same quantity in another unit. Raises UnlikeUnits."""
        if unit == self.unit:
            return self
        self._must_be_like(unit)
        amount = self.base()
        if unit.offset:
            amount = amount.shifted(-unit.offset)
        return Quantity(amount if unit.factor == 1 else amount.scaled(1 / unit.factor), unit)

    def meets(self, other: Quantity) -> bool:
        """Is there a value that both may stand for? Raises UnlikeUnits."""
        if self.unit is other.unit:
            return self.amount.meets(other.amount)
        self._must_be_like(other.unit)
        return self.base().meets(other.base())

    def __add__(self, other: Quantity) -> Quantity:
        return Quantity(self.amount + other._difference(self.unit), self.unit)

    def __sub__(self, other: Quantity) -> Quantity:
        if self.unit == other.unit and self.unit in (DATE, DAY_OF_YEAR):
            return Quantity(self.amount - other.amount, DAY)
        return Quantity(self.amount - other._difference(self.unit), self.unit)

    def __mul__(self, other: Quantity) -> Quantity:
        return Quantity(self.amount * other.amount, self.unit * other.unit)

    def __truediv__(self, other: Quantity) -> Quantity:
        """Raises ZeroDivisionError where the divisor may be 0."""
        if self.is_like(other):
            return Quantity(self.base() / other.base(), ONE)
        return Quantity(self.amount / other.amount, self.unit / other.unit)

    def _difference(self, unit: Unit) -> Interval:
        self._must_be_like(unit)
        return self.amount.scaled(self.unit.factor / unit.factor)

    def _must_be_like(self, unit: Unit) -> None:
        if not self.unit.is_like(unit):
            raise UnlikeUnits(
                f"{self.unit.symbol or 'a number'} is not {unit.symbol or 'a number'}"
            )


def _summed(left: Dimension, right: Dimension, sign: int) -> Dimension:
    exponents = dict(left)
    for name, exponent in right:
        exponents[name] = exponents.get(name, 0) + sign * exponent
    return tuple(sorted((name, exponent) for name, exponent in exponents.items() if exponent))


def _joined(left: str, right: str, sign: str) -> str:
    if not right:
        return left
    return f"{left or '1'} {sign} {right}" if left or sign == "/" else right
