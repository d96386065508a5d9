"""How likely a result is by chance, against what is known of each distribution in closed form."""

import math
from fractions import Fraction
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.distributions import f_tail, square_tail
from factcheck.model.interval import Interval

SIZES = st.fractions(Fraction(1, 100), 12, max_denominator=1000)
DEGREES = st.integers(1, 400)


def near(found: Interval | None, expected: float) -> bool:
    """Do the bounds lie where a float has the value, as far as a float can tell?"""
    assert found is not None
    return math.isclose(found.low, expected, rel_tol=1e-8, abs_tol=1e-12)


@given(SIZES)
def test_z_is_as_likely_as_the_normal_distribution_says(size: Fraction) -> None:
    assert near(square_tail(size**2, 1), 2 * NormalDist().cdf(-float(size)))


@given(SIZES)
def test_with_one_degree_t_is_as_likely_as_an_angle(size: Fraction) -> None:
    assert near(f_tail(size**2, 1, 1), 1 - 2 / math.pi * math.atan(size))


@given(SIZES, DEGREES)
def test_with_two_degrees_above_f_is_a_power(ratio: Fraction, below: int) -> None:
    assert near(f_tail(ratio, 2, below), (1 + 2 * float(ratio) / below) ** (-below / 2))


@given(SIZES)
def test_with_two_degrees_chi_squared_is_a_power_of_e(square: Fraction) -> None:
    assert near(square_tail(square, 2), math.exp(-square / 2))


@given(SIZES, DEGREES, DEGREES)
def test_the_other_way_round_is_what_remains(ratio: Fraction, above: int, below: int) -> None:
    there, back = f_tail(ratio, above, below), f_tail(1 / ratio, below, above)

    assert there is not None
    assert back is not None
    assert (there + back).holds(1)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (f_tail(Fraction("2.571") ** 2, 1, 5), "0.0500"),
        (f_tail(Fraction("2.042") ** 2, 1, 30), "0.0500"),
        (f_tail(Fraction("3.32"), 2, 30), "0.0498"),
        (square_tail(Fraction("11.070"), 5), "0.0500"),
        (square_tail(Fraction("124.342"), 100), "0.0500"),
        (f_tail(Fraction("3.9") ** 2, 1, 2000), "0.0001"),
    ],
)
def test_it_says_what_the_tables_say(found: Interval | None, expected: str) -> None:
    assert found is not None
    assert f"{float(found.middle()):.4f}" == expected


def test_what_is_out_of_reach_is_not_worked_out() -> None:
    found = [f_tail(Fraction(1), 0, 4), f_tail(Fraction(-1), 1, 4), f_tail(Fraction(1), 1, 10**6)]
    found += [square_tail(Fraction(-1), 4), square_tail(Fraction(10**6), 4)]

    assert found == [None] * 5
    assert square_tail(Fraction(0), 4) == Interval.exactly(1)
    assert f_tail(Fraction(0), 3, 4) is not None
