"""What the trailing zeros of a figure leave open."""

from fractions import Fraction

import pytest

from factcheck.model.frozen import replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, ONE, Quantity
from tests.factory import document, figure


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Fraction(1, 20), Interval(Fraction(4750), Fraction(5250))),
        (Fraction(1, 2), Interval(Fraction(4500), Fraction(6000))),
    ],
)
def test_zeros_round_no_further_than_anyone_would(part: Fraction, expected: Interval) -> None:
    coarse = Quantity(Interval(Fraction(4500), Fraction(6000)), ONE)
    found = replace(figure(document("5000 came"), "5000"), coarse=coarse)
    assert found.coarse_within(part) == Quantity(expected, ONE)


def test_where_no_zeros_trail_nothing_is_open() -> None:
    found = replace(figure(document("5123 came"), "5123"), coarse=None)
    assert found.coarse_within(Fraction(1, 20)) is None


def test_a_year_is_left_with_its_days() -> None:
    days = Quantity(Interval(Fraction(690000), Fraction(700000)), DATE)
    found = replace(figure(document("1900 came"), "1900"), coarse=days)
    assert found.coarse_within(Fraction(1, 100)) == days
