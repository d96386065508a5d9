"""The one way in which quantities come to another."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from factcheck.align.solving import solved
from factcheck.model.expression import Cited
from factcheck.model.interval import Interval
from factcheck.model.quantity import Dimension, Quantity, Unit
from tests.factory import claim, document

KILOMETRE: Dimension = (("length", 1),)
HOUR: Dimension = (("time", 1),)
SPEED: Dimension = (("length", 1), ("time", -1))
SOME = claim(document("All 12 came."), "12")


def term(value: int, dimension: Dimension) -> Cited:
    return Cited(
        SOME, Quantity(Interval.exactly(Fraction(value)), Unit("", Fraction(1), dimension))
    )


@given(st.integers(1, 999), st.integers(1, 99))
def test_what_is_multiplied_is_divided_again(speed: int, hours: int) -> None:
    way = solved([term(speed, SPEED), term(hours, HOUR)], KILOMETRE)
    time = solved([term(speed * hours, KILOMETRE), term(speed, SPEED)], HOUR)

    assert way is not None
    assert way.quantity.amount == Interval.exactly(Fraction(speed * hours))
    assert time is not None
    assert time.quantity.amount == Interval.exactly(Fraction(hours))


def test_units_that_lead_nowhere_come_to_nothing() -> None:
    assert solved([term(3, HOUR), term(4, HOUR)], KILOMETRE) is None
