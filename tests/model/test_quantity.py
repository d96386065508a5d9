"""Quantities: arithmetic that minds dimensions."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.interval import Interval
from factcheck.model.quantity import (
    DATE,
    DAY,
    ONE,
    PERCENT,
    Quantity,
    Unit,
    UnlikeUnits,
    counted,
    currency,
)

METER = Unit("meter", Fraction(1), (("length", 1),))
KILOMETER = Unit("kilometer", Fraction(1000), (("length", 1),))
HOUR = Unit("hour", Fraction(3600), (("time", 1),))
CELSIUS = Unit("degree_Celsius", Fraction(1), (("temperature", 1),), Fraction(5463, 20))
FAHRENHEIT = Unit("degree_Fahrenheit", Fraction(5, 9), (("temperature", 1),), Fraction(45967, 180))
AMOUNTS = st.fractions(-1000, 1000, max_denominator=100)


def exactly(amount: Fraction | int, unit: Unit = ONE) -> Quantity:
    return Quantity(Interval.exactly(amount), unit)


@given(AMOUNTS, st.sampled_from([(METER, KILOMETER), (CELSIUS, FAHRENHEIT), (ONE, PERCENT)]))
def test_there_and_back_is_the_same(amount: Fraction, units: tuple[Unit, Unit]) -> None:
    here, there = units
    quantity = exactly(amount, here)

    assert quantity.to(there).to(here) == quantity


@given(AMOUNTS, AMOUNTS)
def test_a_sum_is_told_in_the_first_unit(meters: Fraction, kilometers: Fraction) -> None:
    total = exactly(meters, METER) + exactly(kilometers, KILOMETER)

    assert total == exactly(meters + 1000 * kilometers, METER)
    assert total - exactly(kilometers, KILOMETER) == exactly(meters, METER)


def test_a_quotient_of_like_units_is_a_pure_number() -> None:
    assert exactly(5, KILOMETER) / exactly(500, METER) == exactly(10)


def test_a_quotient_of_unlike_units_has_both() -> None:
    speed = exactly(90, KILOMETER) / exactly(2, HOUR)

    assert speed.unit.symbol == "kilometer / hour"
    assert speed.base() == Interval.exactly(Fraction(25, 2))


def test_days_between_dates_are_days() -> None:
    assert exactly(739007, DATE) - exactly(739000, DATE) == exactly(7, DAY)


def test_a_reading_of_heat_has_an_offset_and_a_difference_none() -> None:
    assert exactly(20, CELSIUS).meets(exactly(68, FAHRENHEIT))
    assert exactly(20, CELSIUS) + exactly(18, FAHRENHEIT) == exactly(30, CELSIUS)


@pytest.mark.parametrize(
    ("left", "right"), [(METER, HOUR), (currency("USD"), currency("EUR")), (ONE, METER)]
)
def test_unlike_units_neither_add_nor_compare(left: Unit, right: Unit) -> None:
    with pytest.raises(UnlikeUnits):
        exactly(1, left) + exactly(1, right)
    with pytest.raises(UnlikeUnits):
        exactly(1, left).meets(exactly(1, right))


def test_things_of_any_name_are_counted_alike() -> None:
    assert exactly(5, counted("car")).is_like(exactly(5, counted("van")))
